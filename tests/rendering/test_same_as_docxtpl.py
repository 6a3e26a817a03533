"""The engine makes the XML that docxtpl itself makes, for templates of every shape.

docxtpl is run with a strict sandbox that escapes; scripts are not split, since docxtpl knows none.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.rendering.both import by_docgen, by_docxtpl, compiled
from tests.rendering.gallery import BORROWED, TEMPLATES

# No "_": docxtpl turns "{_{" into "{{" even inside values, which docgen prints as they are.
TEXTS = st.text(
    st.sampled_from("aZ đếộ&<>\"'{}%#]}\n\t\a\f 0ເມືອງ马关“”…-;/\\")
    | st.characters(codec="utf-8", exclude_categories=["C"], exclude_characters="_")
)
CONTEXTS = st.fixed_dictionaries(
    {
        "title": TEXTS,
        "name": TEXTS | st.integers(-(10**6), 10**6),
        "flag": st.booleans(),
        "n": st.integers(0, 3),
        "colour": st.sampled_from(["FF0000", "auto"]),
        "party": st.fixed_dictionaries({"head": st.fixed_dictionaries({"name": TEXTS, "post": TEXTS})}),
        "rows": st.lists(
            st.fixed_dictionaries({"what": TEXTS, "parts": st.lists(TEXTS, max_size=2)}),
            min_size=1,
            max_size=3,
        ),
        "grid": st.lists(st.lists(TEXTS, max_size=3), max_size=3),
        "words": st.lists(TEXTS, max_size=3),
    }
)
EXAMPLE = {
    "title": "A & B <C> \"d\" 'e' {{ x }} {% y %} ]]>",
    "name": "dòng một\ndòng hai\tcột",
    "flag": True,
    "n": 2,
    "colour": "FFEE00",
    "party": {"head": {"name": "ເມືອງ ທ້ວນເຈົາ", "post": "马关县委书记"}},
    "rows": [
        {"what": "một", "parts": ["a", "b"]},
        {"what": "hai\nba", "parts": []},
        {"what": "<w:t>", "parts": [""]},
    ],
    "grid": [["1", "2"], [], ["3"]],
    "words": ["x", "y & z"],
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_same_document(name: str) -> None:
    for context in (EXAMPLE, {**EXAMPLE, "flag": False, "n": 1, "rows": EXAMPLE["rows"][:1]}):
        assert by_docgen(TEMPLATES[name], context) == by_docxtpl(TEMPLATES[name], context)


ATTRIBUTE = "a text in an attribute"
NO_ROOM = {ATTRIBUTE, "hyperlink", "inserted text"}
BROKEN = [{**EXAMPLE, "title": sign, "name": f"a{sign}"} for sign in "\a\f"]


def fit(name: str, context: dict[str, object]) -> dict[str, object]:
    """The context, without new paragraphs and pages where there is no room for them."""
    if name not in NO_ROOM:
        return context
    texts = {key: re.sub("[\a\f]", "", str(context[key])) for key in ("title", "name")}
    return {**context, **texts}


@settings(max_examples=100, deadline=None)
@given(name=st.sampled_from(sorted(TEMPLATES)), context=CONTEXTS)
@example(name=ATTRIBUTE, context=BROKEN[0])
@example(name=ATTRIBUTE, context=BROKEN[1])
def test_same_document_for_any_values(name: str, context: dict[str, object]) -> None:
    context = fit(name, context)
    assert by_docgen(TEMPLATES[name], context) == by_docxtpl(TEMPLATES[name], context)


@pytest.mark.parametrize("name", TEMPLATES)
def test_compiled_or_borrowed(name: str) -> None:
    assert compiled(TEMPLATES[name]).compiled == (name not in BORROWED)
