"""What a LibreOffice that was killed leaves outside its folder.

In: the profile it ran on. Out: nothing of it in /tmp. The socket at which a LibreOffice takes requests lies
there, whatever TMPDIR says, named after its profile; one that ends by itself removes it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path


def forget_pipe(profile: Path) -> None:
    """Remove the socket of the LibreOffice that ran on `profile`, if it is there."""
    if sys.platform == "win32":
        return
    digits = hashlib.md5(profile.as_uri().encode("utf-16-le"), usedforsecurity=False).digest()
    name = "".join(f"{digit:x}" for digit in digits)
    Path(f"/tmp/OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{name}").unlink(missing_ok=True)  # noqa: S108 - its place
