"""What programs do to a text by themselves."""

from __future__ import annotations

import unicodedata

import pytest

from docgen.roundtrip.noise import same, tidy

TEXT = 'Hai bên thống nhất "Biên giới hòa bình", tại Sơn La'


@pytest.mark.parametrize(
    "made",
    [
        TEXT,
        TEXT.replace(" ", "\u00a0"),
        TEXT.replace(" ", "  "),
        f"\u3000{TEXT} \t",
        TEXT.replace("nhất", "nh\u00adất\u200b"),
        f"\ufeff{TEXT}\u2060",
        unicodedata.normalize("NFD", TEXT),
        TEXT.replace('"B', "“B").replace('h"', "h”"),
        TEXT.replace(" bên", "\u202fbên\u2009"),
    ],
)
def test_noise_is_no_change(made: str) -> None:
    assert same(TEXT, made)
    assert same(made, TEXT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a b", "ab"),
        ("a b", "a\tb"),
        ("a b", "a\nb"),
        ("a-b", "a–b"),
        ("…", "..."),
        ("“a”", "«a»"),
        ("Hòa", "Hoà"),
        ("a", "A"),
        ("", "a"),
    ],
)
def test_anything_else_is_one(one: str, other: str) -> None:
    assert not same(one, other)


def test_tidy() -> None:
    assert tidy(" \u00a0Hai\u00a0 bên \t \n nhất \u200btrí\t") == "Hai bên\t\nnhất trí"
    assert tidy(" \u200b\t\n") == ""
