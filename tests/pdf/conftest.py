"""A stand-in for LibreOffice, for what it does when something is wrong."""

from __future__ import annotations

import stat

import pytest


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A stand-in for LibreOffice, from a shell script."""

    def install(script: str) -> None:
        path = tmp_path / "soffice"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    return install
