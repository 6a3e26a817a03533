"""Forms as dated data: which form prescribes a paper, and each of its rules.

In: the issuer's country, the kind of paper, the day of issue and perhaps the id of another form.
Out: a `Form` with its rules. Every rule says where it stands and how far it can be trusted.
"""

from docgen.protocol.forms.catalogue import FORMS
from docgen.protocol.forms.choice import IDS, LETTERS, edition, form_for
from docgen.protocol.forms.form import Form
from docgen.protocol.forms.rule import Confidence, Element, Lengths, Rule, Trait, Words

__all__ = [
    "FORMS", "IDS", "LETTERS", "Confidence", "Element", "Form", "Lengths", "Rule", "Trait", "Words",
    "edition", "form_for",
]  # fmt: skip
