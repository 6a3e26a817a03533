"""What is done to the papers of the five cases, and by hand what must come back."""

from tests.roundtrip.plans import ha_tinh, mai_son, si_ma_cai, son_la, thuan_chau
from tests.roundtrip.plans.plan import Edit, Kind, Made, Plan

PLANS: tuple[Plan, ...] = (
    *thuan_chau.PLANS,
    *mai_son.PLANS,
    *si_ma_cai.PLANS,
    *son_la.PLANS,
    *ha_tinh.PLANS,
)

__all__ = ["PLANS", "Edit", "Kind", "Made", "Plan"]
