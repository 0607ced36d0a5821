"""The refresh from start to end: fetch and read all, merge, write aside, check, tell; and, later, accept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from data.files.publishing import AlreadyPublishing, finish, publish
from data.frames import TradeTables
from data.reading.loading import check_contents, read_bytes, version
from data.refresh import candidates, waiting
from data.refresh.changes import refresh_sentences
from data.refresh.fetch import Fetcher, Patience
from data.refresh.merge import merged
from data.refresh.observed import Observed
from data.refresh.progress import on_terminal
from data.refresh.remarks import RefreshFailed, Remark, failed, remark
from data.refresh.services import SERVICES, USUAL, Addresses, RefreshRequest, usual_years
from data.states.vintages import VINTAGES, keep_vintage
from data.wording import Language, wording_for

CACHE = ".refresh_cache"
Say = Callable[..., None]  # prints remarks
STOPPED = 130  # what a shell expects of a command that Ctrl-C ended


@dataclass(frozen=True)
class Choice:
    """What a maintainer asks for: which services, which whole years, in which language, and on which day."""

    folder: Path
    today: date
    services: tuple[str, ...] = USUAL
    years: tuple[int, ...] = ()
    language: Language = "en"


def refresh(choice: Choice, print_line: Callable[[str], None], *, patience: Patience | None = None) -> int:
    """Write candidates aside and tell what they change; exit status 0 when they can be accepted or nothing is new."""

    def work(say: Say) -> int:
        before, tables = _sound(choice)
        observed = _observed(choice, tables, say, patience)
        after, remarks = merged(before, observed)
        say(*remarks)
        if after == before:
            shown = _path(candidates.place(choice.folder))
            left = waiting.left(choice.folder, choice.services, version(before), shown)
            say(remark("nothing_new"), *left, remark("by_hand"))
            return 0
        replaced = waiting.replaced(choice.folder, choice.services, version(before))
        candidates.write(choice.folder, candidates.Candidates(after, version(before), choice.services))
        return _report(choice, tables, after, replaced, print_line)

    return _told(choice, print_line, work, lambda: remark("stopped"))


def accept(choice: Choice, print_line: Callable[[str], None]) -> int:
    """Put the waiting candidates in the place of the curated tables, all files at once."""
    files: dict[str, bytes] = {}

    def work(say: Say) -> int:
        files.update(_acceptable(choice))
        vintages = choice.folder.resolve().parent / VINTAGES.name
        keep_vintage(read_bytes(choice.folder), vintages, day=choice.today)
        publish(choice.folder, files)
        keep_vintage(read_bytes(choice.folder), vintages, day=choice.today, remark="refresh")
        candidates.remove(choice.folder)
        say(remark("accepted", files=", ".join(sorted(files))))
        return 0

    return _told(choice, print_line, work, lambda: _stopped(choice, files), writes_tables=True)


def _told(
    choice: Choice,
    print_line: Callable[[str], None],
    work: Callable[[Say], int],
    stopped: Callable[[], Remark],
    *,
    writes_tables: bool = False,
) -> int:
    """The exit status of one half of a refresh; what stops it is printed, with what became of the tables."""

    def say(*remarks: Remark) -> None:
        for each in remarks:
            print_line(each.text(choice.language))

    try:
        if finish(choice.folder):
            say(remark("finished_earlier"))
        return work(say)
    except KeyboardInterrupt:
        say(stopped())
        return STOPPED
    except RefreshFailed as failure:
        say(*failure.remarks, remark("nothing_changed"))
    except AlreadyPublishing:
        print_line(wording_for(choice.language).line("command-busy", folder=choice.folder))
        say(remark("nothing_changed"))
    except OSError as error:
        say(remark("cannot_write", what=error))
        if not writes_tables:  # else what was written so far does not count, or is completed by the next command
            say(remark("nothing_changed"))
    return 1


def _sound(choice: Choice) -> tuple[dict[str, bytes], TradeTables]:
    """The curated files and tables; broken ones cannot be refreshed."""
    before = read_bytes(choice.folder)
    frames, problems = check_contents(before, choice.folder)
    if problems:
        raise failed("mend_first", count=len(problems), folder=choice.folder)
    return before, TradeTables(frames, version(before))


def _observed(choice: Choice, tables: TradeTables, say: Say, patience: Patience | None) -> list[Observed]:
    """What every service says; when any fails all failures are told, and nothing is changed."""
    cache = choice.folder.resolve().parent / CACHE
    fetcher = Fetcher(cache, patience or Patience(), on_terminal())
    years = choice.years or usual_years(choice.today)
    asked = RefreshRequest(tables, years, choice.today, Addresses.of(), fetcher)
    observed: list[Observed] = []
    failures: list[Remark] = []
    for name in (name for name in SERVICES if name in choice.services):
        fetcher.begin()
        try:
            observed.append(SERVICES[name](asked))
            say(*observed[-1].remarks)
        except RefreshFailed as failure:
            fetcher.forget()
            failures += [remark("service_failed", service=name), *failure.remarks]
    if failures:
        raise RefreshFailed(*failures)
    return observed


def _stopped(choice: Choice, files: dict[str, bytes]) -> Remark:
    """How far an acceptance came that was stopped: all files are in place, or none."""
    finish(choice.folder)
    held = read_bytes(choice.folder)
    if not files or any(held.get(name) != content for name, content in files.items()):
        return remark("stopped")
    candidates.remove(choice.folder)
    return remark("stopped_accepted", files=", ".join(sorted(files)))


def _report(
    choice: Choice,
    tables: TradeTables,
    after: dict[str, bytes],
    notes: Sequence[Remark],
    print_line: Callable[[str], None],
) -> int:
    """The changes, then the problems of the candidates or how to accept them."""
    place = candidates.place(choice.folder)
    frames, problems = check_contents(after, place)
    named = {"folder": _path(choice.folder), "place": _path(place)}
    for sentence in refresh_sentences(tables, frames, choice.language, **named):
        print_line(sentence)
    for problem in problems:
        print_line(problem.one_line(choice.language))
    for note in notes:
        print_line(note.text(choice.language))
    if problems:
        print_line(remark("candidates_broken", count=len(problems), folder=_path(place)).text(choice.language))
        return 1
    print_line(remark("by_hand").text(choice.language))
    print_line(remark("accept_them", folder=_path(place)).text(choice.language))
    return 0


def _path(folder: Path) -> str:
    """A folder as one types it: from the working folder where it lies there."""
    whole, here = folder.resolve(), Path.cwd()
    return str(whole.relative_to(here) if whole.is_relative_to(here) else whole)


def _acceptable(choice: Choice) -> dict[str, bytes]:
    """The files that accepting changes; raises when there is nothing to accept or it no longer fits."""
    proposed = candidates.read(choice.folder)
    if proposed is None:
        raise failed("none_waiting")
    before = read_bytes(choice.folder)
    if version(before) != proposed.made_from:
        raise failed("tables_changed")
    problems: Sequence[object] = check_contents(proposed.contents, candidates.place(choice.folder))[1]
    if problems:
        raise failed("candidates_broken", count=len(problems), folder=_path(candidates.place(choice.folder)))
    return {name: content for name, content in proposed.contents.items() if before.get(name) != content}
