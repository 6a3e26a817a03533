"""Rules of an office's own, by form and id: what they mean is the forms' affair, not the dossier's."""

from __future__ import annotations

from collections.abc import Mapping as Mapped

from docgen.dossier.context import Context
from docgen.dossier.kinds.kind import Kind, Schema
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.messages import _


class FormRules(Kind[Mapped[str, Mapped[str, str]]]):
    """Values by rule by form: {nd30: {P2.left: 25-35}}."""

    wanted = _("rules by form, as nd30: {{P2.left: 25-35}}")
    label = "by form: by rule: a value"

    def read(self, node: Node, path: str, context: Context) -> dict[str, dict[str, str]] | None:
        """Return the values by form and rule."""
        if not isinstance(node, Mapping):
            self.wrong(node, path, context)
            return None
        read = {}
        for form, entry in node.entries.items():
            rules = entry.value
            if isinstance(rules, Mapping) and all(
                isinstance(each.value, Scalar) for each in rules.entries.values()
            ):
                read[form] = {
                    rule: str(getattr(each.value, "value", "")) for rule, each in rules.entries.items()
                }
            else:
                self.wrong(rules, f"{path}.{form}", context)
        return read

    def schema(self) -> Schema:
        """Objects of plain values, by form and rule."""
        plain = {"type": ["string", "number", "boolean"]}
        return {
            "type": "object",
            "additionalProperties": {"type": "object", "additionalProperties": plain},
        }
