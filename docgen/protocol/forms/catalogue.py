"""Every form docgen knows, with its dates. The first that fits is taken."""

from __future__ import annotations

from datetime import date

from docgen.protocol.forms import decree_30, letters_abroad, partners, party
from docgen.protocol.forms.form import Form
from docgen.protocol.forms.rule import Confidence
from docgen.protocol.forms.translation import INTO_OTHERS

FORMS = (
    Form(
        id="cong-thu", edition="cong-thu-2016", country="VN", letters=True,
        nation=False, motto=False, seat=True, numbered=False,
        number="{number}/{symbol}", symbol="CT-{organ}", padded=True,
        valid_from=date(2016, 8, 31), valid_to=None,
        source=letters_abroad.SOURCE, confidence=Confidence.SECONDARY,
        rules=letters_abroad.CONG_THU + INTO_OTHERS["VN"],
    ),
    Form(
        id="cong-ham", edition="cong-ham-2016", country="VN", letters=True, wanted=False,
        nation=False, motto=False, seat=True, numbered=False,
        number="{number}/{symbol}", symbol="CH-{organ}", padded=True,
        valid_from=date(2016, 8, 31), valid_to=None,
        source=letters_abroad.SOURCE, confidence=Confidence.SECONDARY,
        rules=letters_abroad.CONG_HAM + INTO_OTHERS["VN"],
    ),
    Form(
        id="nd30", edition="nd30-2020", country="VN", letters=False,
        nation=True, motto=True, seat=True, numbered=True,
        number="{number}/{symbol}", symbol="{kind}-{organ}", padded=True,
        valid_from=date(2020, 3, 5), valid_to=None,
        source=decree_30.SOURCE, confidence=Confidence.VERIFIED,
        rules=decree_30.RULES + INTO_OTHERS["VN"],
    ),
    Form(
        id="party", edition="hd36-2018", country="VN", letters=False, party=True, wanted=False, colon=False,
        nation=True, motto=False, seat=True, numbered=True,
        number="{number}-{symbol}", symbol="{kind}/{organ}", padded=True,
        valid_from=date(2018, 4, 3), valid_to=date(2026, 5, 26),
        source=party.SOURCE_2018, confidence=Confidence.SECONDARY,
        rules=party.HD36 + INTO_OTHERS["VN"],
    ),
    Form(
        id="party", edition="hd05-2026", country="VN", letters=False, party=True, wanted=False, colon=False,
        nation=True, motto=False, seat=True, numbered=True,
        number="{number}-{symbol}", symbol="{kind}/{organ}", padded=True,
        valid_from=date(2026, 5, 27), valid_to=None, provisional=True,
        source=party.SOURCE_2026, confidence=Confidence.SECONDARY,
        rules=party.HD05 + INTO_OTHERS["VN"],
    ),
    Form(
        id="lo-admin", edition="lo-admin", country="LA", letters=True,
        nation=True, motto=True, seat=True, numbered=False,
        number="{number}/{symbol}", symbol="{organ}", padded=False,
        valid_from=None, valid_to=None,
        source=partners.SEEN,
        confidence=Confidence.SECONDARY,
        rules=partners.LAO + INTO_OTHERS["LA"],
    ),
    Form(
        id="gbt9704-letter", edition="gbt9704-2012-letter", country="CN", letters=True,
        nation=False, motto=False, seat=False, numbered=False,
        number="{symbol}〔{year}〕{number}号", symbol="{organ}", padded=False,
        valid_from=date(2012, 7, 1), valid_to=None,
        source=partners.STANDARD,
        confidence=Confidence.SECONDARY,
        rules=partners.GBT9704_LETTER + INTO_OTHERS["CN"],
    ),
    Form(
        id="gbt9704", edition="gbt9704-2012", country="CN", letters=False,
        nation=False, motto=False, seat=False, numbered=False,
        number="{symbol}〔{year}〕{number}号", symbol="{organ}", padded=False,
        valid_from=date(2012, 7, 1), valid_to=None,
        source=partners.STANDARD, confidence=Confidence.SECONDARY,
        rules=partners.GBT9704 + INTO_OTHERS["CN"],
    ),
)  # fmt: skip
