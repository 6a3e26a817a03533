"""The vocabulary a form is written in: paragraphs, rules, loops, conditions. Tables stand beside it.

In: words with docxtpl tags. Out: `Xml` for the body. Fixed words become one run per script, a tag is
always a run of its own. What a paragraph looks like is its style's affair.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.frozen import frozen
from docgen.stationery.measures import twips
from docgen.stationery.styles import LABEL
from docgen.stationery.xml import NOTHING, Xml, element, joined, text, val
from docgen.word.scripts import Script, split

_TAG = re.compile(r"({{.*?}}|{%.*?%})")

_SCRIPT = {
    Script.LATIN: NOTHING,
    Script.LAO: element("w:cs"),
    Script.CJK: element("w:rFonts", {"w:hint": "eastAsia"}),
}
"""What a run says about its script: Word takes the complex or East Asian font and language by it."""

KEEP = element("w:keepNext")
"""A paragraph that stays on the page of the next one."""

LEFT = val("w:jc", "left")
"""A paragraph that is not justified: one with a dotted line, which would stretch the words before it."""


@frozen
class Pen:
    """Writes paragraphs of one language: in its styles and, where nothing else is said, its script."""

    suffix: str
    """What the ids of its styles end in: "Vi", "Lo", "Zh"."""
    script: Script

    def write(self, style: str, words: str, *, label: str = "", properties: Xml = NOTHING) -> Xml:
        """Return a paragraph in `style` (an id without language); `label` stands before it, strong.

        `properties` are further children of `w:pPr`; they stand after `w:pStyle` in the schema's order.
        """
        space = " " if words and self.script is not Script.CJK else ""
        before = Xml(self.runs(label, strong=True) + self.runs(space)) if label else NOTHING
        named = val("w:pStyle", style + self.suffix)
        return element("w:p", None, element("w:pPr", None, named, properties), before, self.runs(words))

    def runs(self, words: str, *, strong: bool = False) -> Xml:
        """Return `words` as runs, a tag in a run of its own; `strong` in the style of labels.

        A tag's run is of the pen's script: so is a value without letters, as a date in figures.
        """
        return joined(
            self.run(piece, script, style=LABEL if strong else "")
            for passage in _TAG.split(words)
            for script, piece in self._scripts(passage)
        )

    def _scripts(self, passage: str) -> list[tuple[Script, str]]:
        return [(self.script, passage)] if _TAG.fullmatch(passage) else split(passage, self.script)

    def run(self, words: str, script: Script | None = None, *, style: str = "") -> Xml:
        """Return one run, of the pen's own script unless another is given.

        `style` is the id of a character style, without language.
        """
        named = val("w:rStyle", style + self.suffix) if style else NOTHING
        properties = Xml(named + _SCRIPT[script or self.script])
        formatting = element("w:rPr", None, properties) if properties else NOTHING
        return element("w:r", None, formatting, element("w:t", {"xml:space": "preserve"}, text(words)))

    def rule(self, left: float, right: float, *, kind: str = "", color: str = "auto") -> Xml:
        """Return a horizontal rule that ends `left` and `right` millimetres from the edges.

        `kind` is Word's name of a border ("thickThinSmallGap"), where it is not a single thin line.
        """
        border = NOTHING
        if kind:
            line = {"w:val": kind, "w:sz": 18, "w:space": 0, "w:color": color}
            border = element("w:pBdr", None, element("w:top", line))
        indents = element("w:ind", {"w:left": twips(left), "w:right": twips(right)})
        return self.write("Rule", "", properties=Xml(border + indents))

    def rule_under(self, words: str, width: float, steps: Sequence[tuple[int, float]]) -> Xml:
        """Return a rule centred in `width` mm, as long as becomes the words over it.

        Only the paper knows them: `words` names them, `steps` are how many letters go with which length
        in millimetres, the last for all that are more.
        """
        made = list[Xml]()
        for place, (letters, length) in enumerate(steps):
            fits = f"{'elif' if place else 'if'} {words}|length <= {letters}"
            side = (width - length) / 2
            made += (self.command("else" if place == len(steps) - 1 else fits), self.rule(side, side))
        return joined((*made, self.command("endif")))

    def command(self, words: str) -> Xml:
        """Return a paragraph that holds a command of the template only and vanishes with it."""
        return self.write("Command", f"{{%p {words} %}}")

    def when(self, condition: str, *blocks: Xml) -> Xml:
        """Return `blocks` that are printed only if `condition` holds."""
        return joined((self.command(f"if {condition}"), *blocks, self.command("endif")))

    def each(self, loop: str, *blocks: Xml) -> Xml:
        """Return `blocks` once for every element; `loop` reads like "point in points"."""
        return joined((self.command(f"for {loop}"), *blocks, self.command("endfor")))
