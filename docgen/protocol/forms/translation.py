"""Translations: a letter abroad goes out with one, laid out as the original is, without emblem and seal.

That is 3287/QĐ-BNG, known from an account. How its letters look is nowhere prescribed: they follow what is
usual in the language of the translation, a house rule of docgen, as the mark is that says what it is.
"""

from docgen.messages import _
from docgen.protocol.forms.letters_abroad import SOURCE
from docgen.protocol.forms.partners import CHINESE_FONTS, LAO_FONTS
from docgen.protocol.forms.rows import Table, joined
from docgen.protocol.forms.rule import Confidence, Element, Rule

MARKS = {"vi": "Bản dịch", "lo": "ສະບັບແປ", "zh": "译文"}
_HOUSE = _("house rule of docgen for translations")
_ABROAD = Table(SOURCE, Confidence.SECONDARY, "")
_MARKED = Table(_HOUSE, Confidence.GENERAL, "")
_LIKE_DECREE_30 = Table(_("Decree 30/2020/NĐ-CP, Annex I, as followed in translations"), Confidence.GENERAL,
                        "vi")  # fmt: skip
_LIKE_LAO_OFFICES = Table(_("usage of Lao offices, as followed in translations"), Confidence.GENERAL, "lo")
_LIKE_THE_STANDARD = Table(_("GB/T 9704-2012, as followed in translations"), Confidence.GENERAL, "zh")

_INTO = {
    "vi": joined(
        _LIKE_DECREE_30.row("TR.vi", Element.TEXT, "", font="Times New Roman", color="black"),
        _LIKE_DECREE_30.row("TR.vi.body", Element.BODY, "", size=(13, 14), align="both"),
    ),
    "lo": joined(
        _LIKE_LAO_OFFICES.row("TR.lo", Element.TEXT, "", font=LAO_FONTS),
        _LIKE_LAO_OFFICES.row("TR.lo.body", Element.BODY, "", size=(11, 14), align="left"),
        _LIKE_LAO_OFFICES.check("TR.lo.letters", Element.TEXT, "", "0-9, ຳ, ໜ, ໝ"),
    ),
    "zh": joined(
        _LIKE_THE_STANDARD.row("TR.zh", Element.TEXT, "", font=CHINESE_FONTS),
        _LIKE_THE_STANDARD.row("TR.zh.body", Element.BODY, "", size=16, align="both|left"),
        _LIKE_THE_STANDARD.check("TR.zh.indent", Element.BODY, "", "two characters"),
        _LIKE_THE_STANDARD.check("TR.zh.marks", Element.TEXT, "", "，。：；（）"),
    ),
}
_OWN = {"VN": "vi", "LA": "lo", "CN": "zh"}


def _of_translations(country: str) -> tuple[Rule, ...]:
    """Return the rules for translations of papers that offices of `country` write."""
    return joined(
        _MARKED.check("TR1", Element.TEXT, "", "Bản dịch, ສະບັບແປ, 译文"),
        _ABROAD.check("TR2", Element.PAGE, "", "a head without a picture") if country == "VN" else (),
        *(rules for language, rules in _INTO.items() if language != _OWN[country]),
    )


INTO_OTHERS = {country: _of_translations(country) for country in _OWN}
"""By country, the rules for translations of what its offices write."""
