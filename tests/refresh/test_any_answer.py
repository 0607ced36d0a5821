"""Whatever a service sends, it is either read or refused with words; the program never falls over it."""

import io
import json
import tempfile
import zipfile
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from data.refresh import cimt, comtrade, wds
from data.refresh.observed import in_millions
from data.refresh.remarks import RefreshFailed
from data.refresh.wds import PrintedMarks, Series
from tests.refresh.statcan_answers import CODE_SETS, Service, metadata

SERIES = {"1.2.1.1.11.0.0.0.0.0": Series("CHN", "customs", "unadjusted")}
POINT = {
    "refPer": "2026-07-01", "value": 2500.5, "scalarFactorCode": 6, "symbolCode": 0, "statusCode": 0,
    "releaseTime": "2026-09-03T08:30", "frequencyCode": 6,
}  # fmt: skip
ANSWER = [
    {"status": "SUCCESS", "object": {"responseStatusCode": 0, "coordinate": next(iter(SERIES)), "vectorId": 87008878,
                                     "vectorDataPoint": [POINT]}}
]  # fmt: skip
RECORD = {
    "reporterCode": 124,
    "period": "2024",
    "flowCode": "X",
    "cmdCode": "TOTAL",
    "partnerCode": 842,
    "primaryValue": 5.0,
}
leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
anything = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)


@st.composite
def damaged(draw: st.DrawFn, sound: Any) -> Any:
    """A sound answer with one or two places changed into something else, or taken away."""
    answer = json.loads(json.dumps(sound))
    for _ in range(draw(st.integers(1, 2))):
        place = answer
        while isinstance(place, dict | list) and place:
            key = draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
            if not isinstance(place[key], dict | list) or draw(st.integers(0, 3)) == 0:
                if isinstance(place, dict) and draw(st.booleans()):
                    del place[key]
                else:
                    place[key] = draw(anything)
                break
            place = place[key]
    return answer


def read(answer: Any) -> None:
    marks = PrintedMarks({0: ""}, {0: ""})
    with suppress(RefreshFailed):
        wds.points(answer, SERIES, marks)
    with suppress(RefreshFailed):
        wds.marks(answer)
    with suppress(RefreshFailed):
        wds.series_by_coordinate(answer, {"All countries": "WLD"})
    with suppress(RefreshFailed):
        comtrade.values(answer, comtrade.Query(2024, "X"))


@settings(derandomize=True, max_examples=300, deadline=None)
@given(anything)
def test_any_json_is_read_or_refused(answer: Any) -> None:
    read(answer)


@settings(derandomize=True, max_examples=600, deadline=None)
@given(st.data())
def test_a_damaged_answer_is_read_or_refused(data: st.DataObject) -> None:
    sound = data.draw(
        st.sampled_from([ANSWER, CODE_SETS, metadata(Service()), {"data": [RECORD], "error": "", "count": 1}])
    )
    read(data.draw(damaged(sound)))


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 400), st.binary(max_size=8))
def test_any_file_is_read_or_refused(content: bytes, at: int, put: bytes) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("ODPFN021_202512N.csv", b"YearMonth,HS2,Country,State,Value\n202501,27,US,,5\n" + content)
    whole = packed.getvalue()
    with tempfile.TemporaryDirectory() as folder:
        for changed in (whole, whole[:at] + put + whole[at + len(put) :], content):
            path = Path(folder) / "CIMT.zip"
            path.write_bytes(changed)
            with suppress(RefreshFailed):
                cimt.year_of_exports(path, 2025)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.decimals(0, 10**9, allow_nan=False, allow_infinity=False, places=4), st.integers(0, 3))
def test_millions_as_printed_are_within_half_a_unit_of_the_last_place(value: Decimal, places: int) -> None:
    assert abs(Decimal(in_millions(value, places)) - value) <= Decimal(5).scaleb(-places - 1)
    assert "E" not in in_millions(value, places)
