"""Photos that nobody can read, among papers that are all right: one scenario for each way of RUINS."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from samples.degradations import RUINS
from samples.people import Folk
from samples.scenarios.case import Case, again


def _photo(ruin: str) -> Callable[[Case, Folk], Case]:
    code = "type.not_a_document" if ruin == "not_a_document" else f"quality.{ruin}"

    def spoil(case: Case, folk: Folk) -> Case:
        wrong = folk.rng.choice(case.papers)
        return case.with_enclosure(wrong, replace(wrong, mishap=ruin)).asked(code, again(wrong))

    spoil.__doc__ = f"The picture of one paper cannot be read: {ruin.replace('_', ' ')}."
    return spoil


PHOTOS: Mapping[str, Callable[[Case, Folk], Case]] = {f"photo-{ruin.replace('_', '-')}": _photo(ruin) for ruin in RUINS}
