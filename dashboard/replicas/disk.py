"""What nginx reads from disk: static files, compressed once, as the app itself would send them.

`python -m dashboard.replicas.disk FOLDER` writes them in a process of its own: after an upgrade it is the new code that does.
"""

from __future__ import annotations

import gzip
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from streamlit.file_util import get_static_dir

from dashboard.replicas.front import AWAY, CONFIGURATION, Front, away_page, nginx_file
from dashboard.serving.assets import HASHED_FILES, LEVEL, OWN_FILES, SMALLEST_WORTH_PACKING, is_text
from dashboard.serving.headers import STATIC
from dashboard.serving.list_search import searching_chunk
from data.files.whole_files import write_whole


def write_front(front: Front) -> None:
    """Write the configuration and the page of nginx into its folder, which every user may read."""
    front.folder.mkdir(parents=True, exist_ok=True)
    front.folder.chmod(0o755)
    write_whole(front.folder / AWAY, away_page(front).encode())
    write_whole(front.folder / CONFIGURATION, nginx_file(front).encode())


def unreadable(folders: Iterable[Path]) -> Path | None:
    """The first folder that not every user of this machine may enter, or that lies in such a one."""
    for folder in folders:
        for each in (folder, *folder.parents):
            if each.exists() and not each.stat().st_mode & 0o001:
                return each
    return None


def write_assets(folder: Path) -> int:
    """Write the static files that are new or changed; says how many. None is deleted: an open page may still ask for it."""
    written = 0
    for path, source, content in assets():
        target = folder / "assets" / path.removeprefix("/")
        changed = source.stat().st_mtime_ns
        if target.exists() and target.stat().st_mtime_ns == changed and target.stat().st_size == len(content):
            continue
        packed = gzip.compress(content, LEVEL, mtime=0) if is_text(path) else content
        if is_text(path) and SMALLEST_WORTH_PACKING <= len(content) > len(packed):
            _write(target.with_name(f"{target.name}.gz"), packed, changed)
        _write(target, content, changed)
        written += 1
    return written


def assets() -> Iterator[tuple[str, Path, bytes]]:
    """Each static file: its path as a browser asks for it, where it comes from, and what the app sends."""
    streamlit = Path(get_static_dir())
    own_search = searching_chunk(streamlit / "static" / "js")
    for root, folder in ((HASHED_FILES, streamlit / "static"), (OWN_FILES, STATIC)):
        for source in sorted(path for path in folder.rglob("*") if path.is_file()):
            path = root + source.relative_to(folder).as_posix()
            ours = own_search and path == f"{HASHED_FILES}js/{own_search[0]}"
            yield path, source, own_search[1] if own_search and ours else source.read_bytes()


def _write(target: Path, content: bytes, changed: int) -> None:
    """Put a file in its place in one step, with the time of its source."""
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{target.name}.{os.getpid()}")
    aside.write_bytes(content)
    aside.chmod(0o644)
    os.utime(aside, ns=(changed, changed))
    aside.replace(target)


if __name__ == "__main__":
    write_assets(Path(sys.argv[1]))
