"""What a cell says by itself: text as typed to the value that a row keeps.

In: the text of one cell. Out: a code, words of one language, a truth; or why the cell is refused, with
what was probably meant. What names an entry of the lexicon, `docgen.addresses.naming` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from docgen.addresses.columns import TONGUES
from docgen.dossier.context import suggestion, unknown
from docgen.dossier.kinds.names import ID_PATTERN
from docgen.dossier.source import bad_character, refused
from docgen.dossier.spelling import normalise
from docgen.filenames import fault
from docgen.languages import CODES
from docgen.lexicon.folding import bare
from docgen.messages import Message, _
from docgen.word.scripts import CJK, LAO

LONGEST = 2000
"""Characters in a cell; a partner's longest is a body's name, some 100."""
LONGEST_CODE = 50
"""Characters in a code, which stands in names of files and is followed by "-head" in dossiers."""

_CODE = re.compile(ID_PATTERN)
_FOREIGN = {
    "vi": re.compile(f"[{LAO}{CJK}]"),
    "lo": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "zh": re.compile(f"[{LAO}]"),
}
"""What words in a language cannot hold, since Latin letters may stand in all."""
_OWN = {"lo": re.compile(f"[{LAO}]"), "zh": re.compile(f"[{CJK}]")}
_LETTER = re.compile(r"[^\W\d_]")
_YES = frozenset(("true", "yes", "co", "x", "1", "dung"))
_NO = frozenset(("false", "no", "khong", "0", "sai"))


class Unfit(Exception):  # noqa: N818 - it is no error of the program but the answer to a cell
    """A cell that does not say what its column holds."""

    def __init__(self, code: str, message: Message, *, warning: bool = False) -> None:
        self.code = code
        self.message = message
        self.warning = warning
        super().__init__(code)


def tidy(text: str) -> str:
    """Return one value of a cell in docgen's spelling, its white space as single spaces."""
    if len(text) > LONGEST:
        message = _(
            "The cell holds {count} characters; at most {limit} are read.", count=len(text), limit=LONGEST
        )
        raise Unfit("too-long", message)
    character = refused(text)
    if character is not None:
        raise Unfit("bad-character", bad_character(character))
    return " ".join(normalise(text).split())


def code(text: str) -> str:
    """Return a partner's code in small letters."""
    small = text.lower()
    if _CODE.fullmatch(small) and len(small) <= LONGEST_CODE and not fault(small):
        return small
    near = coded(text)
    if near and near != small:
        raise Unfit(
            "bad-value",
            _('"{found}" cannot be a code; write letters without marks, digits and hyphens, as {example}.',
              found=text, example=near),
        )  # fmt: skip
    message = _(
        '"{found}" cannot be a code; write at most {limit} letters without marks, digits and hyphens.',
        found=text,
        limit=LONGEST_CODE,
    )
    raise Unfit("bad-value", message)


def coded(name: str) -> str:
    """Return a code made of a name: Hủa Phăn becomes hua-phan; "" where it has no Latin letters."""
    made = re.sub("[^a-z0-9]+", "-", bare(name)).strip("-")[:LONGEST_CODE].strip("-")
    return made if made and not fault(made) else ""


def words(text: str, language: str) -> str:
    """Return words in `language`; refuses what can only be another column's."""
    foreign = _FOREIGN[language].search(text)
    if foreign:
        tongue = _TONGUES["lo" if re.match(f"[{LAO}]", foreign[0]) else "zh"]
        message = _("These are no words in {language} but in {other}; columns may be mixed up.",
                    language=_TONGUES[language], other=tongue)  # fmt: skip
        raise Unfit("wrong-script", message)
    return text


def doubtful(text: str, language: str) -> Message | None:
    """Return why words in `language` are probably another's: they have only Latin letters."""
    own = _OWN.get(language)
    if own is None or own.search(text) or not _LETTER.search(text):
        return None
    return _(
        "These words are said to be in {language} but have only Latin letters.", language=_TONGUES[language]
    )


def flag(text: str) -> str:
    """Return "true" or "false" for yes and no in English or Vietnamese, and for a cross."""
    folded = bare(text)
    if folded not in _YES | _NO:
        raise Unfit("bad-value", _('Here yes or no is expected, not "{found}".', found=text))
    return "true" if folded in _YES else "false"


def language(text: str) -> str:
    """Return the code of a language named by its code or name."""
    return chosen(text, _LANGUAGES, _("language"), CODES)


_TONGUES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese")}
_LANGUAGES = {
    bare(name): code
    for code, (vi, en) in TONGUES.items()
    for name in (code, vi, en, vi.removeprefix("tiếng "))
} | {"viet nam": "vi", "laos": "lo", "china": "zh", "tieng trung quoc": "zh", "tieng hoa": "zh"}


def chosen(text: str, known: Mapping[str, str], thing: Message, shown: Iterable[str]) -> str:
    """Return what `text` means among `known`, folded; says which there are, or which was meant."""
    found = known.get(bare(text))
    if found is not None:
        return found
    near = known.get(suggestion(bare(text), known) or "")
    if near is not None:
        raise Unfit("bad-value", unknown(thing, text, near))
    choices = _("one of {words}", words=", ".join(shown))
    raise Unfit("bad-value", _('Here {wanted} is expected, not "{found}".', wanted=choices, found=text))
