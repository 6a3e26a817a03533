"""What the reports of the five cases say, written by hand in each language's own writing."""

from tests.cases.facts.case import Case
from tests.cases.facts.ha_tinh import HA_TINH
from tests.cases.facts.mai_son import MAI_SON
from tests.cases.facts.si_ma_cai import SI_MA_CAI
from tests.cases.facts.son_la import SON_LA
from tests.cases.facts.thuan_chau import THUAN_CHAU

CASES = {case.name: case for case in (THUAN_CHAU, MAI_SON, SI_MA_CAI, SON_LA, HA_TINH)}

__all__ = ["CASES", "Case"]
