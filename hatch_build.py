"""Compile the message catalogues when a wheel or an editable install is built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        for source in Path(self.root, "docgen", "locale").glob("*/LC_MESSAGES/*.po"):
            with source.open("rb") as file, source.with_suffix(".mo").open("wb") as target:
                write_mo(target, read_po(file))
