"""What parts and qualities are called in messages, and how a rule's value is said."""

from __future__ import annotations

from docgen.messages import Message, _
from docgen.protocol.forms.rule import Element, Lengths, Rule, Trait

ELEMENTS = {
    Element.PAGE: _("Page"),
    Element.TEXT: _("Text"),
    Element.PAGE_NUMBER: _("Page number"),
    Element.NATION: _("Name of the nation (in Party papers: of the Party)"),
    Element.MOTTO: _("Motto"),
    Element.SUPERIOR: _("Superior body"),
    Element.ISSUER: _("Issuing body"),
    Element.STAR: _("Asterisk under the issuing body"),
    Element.NUMBER: _("Number and symbol"),
    Element.DATE: _("Place and date"),
    Element.KIND: _("Kind of paper"),
    Element.SUBJECT: _("Subject"),
    Element.LETTER_SUBJECT: _("Subject of the letter (V/v)"),
    Element.ADDRESSEE: _("Addressee"),
    Element.ADDRESSEE_ITEM: _("List of addressees"),
    Element.SALUTATION: _("Salutation"),
    Element.BASIS: _("Basis (Căn cứ)"),
    Element.BODY: _("Body"),
    Element.CHAPTER: _("Part, chapter or section"),
    Element.ARTICLE: _("Article"),
    Element.HEADING: _("Heading"),
    Element.CLAUSE: _("Clause"),
    Element.POINT: _("Point"),
    Element.AUTHORITY: _("Signing authority"),
    Element.POST: _("Signer's post"),
    Element.NAME: _("Signer's name"),
    Element.RECIPIENTS: _("Recipients (Nơi nhận)"),
    Element.RECIPIENT: _("List of recipients"),
    Element.ANNEX: _("Annex"),
}

TRAITS = {
    Trait.WIDTH: _("width"),
    Trait.HEIGHT: _("height"),
    Trait.TOP: _("top margin"),
    Trait.BOTTOM: _("bottom margin"),
    Trait.LEFT: _("left margin"),
    Trait.RIGHT: _("right margin"),
    Trait.PLACE: _("place"),
    Trait.FIRST: _("on the first page"),
    Trait.STYLE: _("figures"),
    Trait.FONT: _("font"),
    Trait.COLOR: _("colour"),
    Trait.SIZE: _("size"),
    Trait.BOLD: _("weight"),
    Trait.ITALIC: _("slant"),
    Trait.UNDERLINED: _("underline"),
    Trait.CASE: _("case"),
    Trait.ALIGN: _("alignment"),
    Trait.FIRST_LINE: _("indent of the first line"),
    Trait.GAP: _("distance between paragraphs"),
    Trait.LINE: _("height of lines"),
    Trait.RULE: _("length of the line under it, by the length of the words"),
    Trait.PRESENT: _("presence"),
    Trait.LEVEL: _("level"),
    Trait.ORDER: _("order"),
    Trait.WORDING: _("wording"),
}

YES_NO = {
    Trait.BOLD: (_("bold"), _("not bold")),
    Trait.ITALIC: (_("italic"), _("upright")),
    Trait.UNDERLINED: (_("underlined"), _("not underlined")),
    Trait.FIRST: (_("a number"), _("no number")),
    Trait.PRESENT: (_("present"), _("none")),
}

WORDS = {
    "upper": _("capitals"),
    "lower": _("small letters"),
    "left": _("left"),
    "right": _("right"),
    "center": _("centred"),
    "both": _("justified"),
    "top": _("in the top margin"),
    "bottom": _("in the bottom margin"),
    "decimal": _("Arabic figures"),
    "black": _("black"),
    "number": _("on the line of the number"),
    "signature": _("on the first line of the signature"),
}


def prescribed(rule: Rule) -> Message | str:
    """Return what `rule` asks for."""
    value = rule.value
    if isinstance(value, bool):
        return YES_NO[rule.trait][not value]
    if isinstance(value, Lengths):
        return _percent(value) if rule.trait is Trait.RULE else str(value)
    return said([str(word) for word in value.words], rule.trait)


def said(words: list[str], trait: Trait) -> Message | str:
    """Return the first of `words` as messages say it, all of them where they are names."""
    if trait in (Trait.WORDING, Trait.FONT, Trait.ORDER):
        return ", ".join(words)
    return WORDS.get(words[0], words[0])


def _percent(value: Lengths) -> str:
    return ", ".join(f"{low:.0%}" if low == high else f"{low:.0%}–{high:.0%}" for low, high in value.ranges)
