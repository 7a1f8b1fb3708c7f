"""Whole households right: every field that the checks need, on every paper of a household.

Papers of real sample households where there are any; otherwise papers of one level are put together as a household
would hand them in (two adults, their marriage, a child or two, a proof of address), which costs no more reading.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from benchmarks.measures import FileRead, Share

_PERSON = ("family_name", "given_names", "birth_date")
NEEDED: dict[str, tuple[str, ...]] = {
    "identity_card": (*_PERSON, "document_number", "expiry_date"),
    "passport": (*_PERSON, "national_id", "expiry_date"),
    "residence_permit": (*_PERSON, "document_number", "expiry_date"),
    "birth_certificate": (*_PERSON, "father_name", "mother_name"),
    "marriage_certificate": (
        "marriage_date", "husband_family_name", "husband_given_names", "wife_family_name", "wife_given_names",
    ),
    "residence_certificate": ("holder_name", "address", "issue_date"),
    "utility_bill": ("holder_name", "address"),
    "school_certificate": ("student_name", "school_year"),
    "disability_certificate": ("holder_name", "expiry_date"),
}  # fmt: skip
_ADULT, _CHILD, _MARRIAGE = ("identity_card", "passport"), ("birth_certificate",), ("marriage_certificate",)
_ADDRESS = ("residence_certificate", "utility_bill")


def wholes(reads: Sequence[FileRead]) -> Share:
    """Return how many households have every needed field right."""
    papers = _papers(reads)
    homes = [home for home in _homes(papers) if home]
    return Share(sum(all(_right(paper) for paper in home) for home in homes), len(homes))


Paper = list[FileRead]
"""The files of one paper: one, or one a side."""


def _papers(reads: Sequence[FileRead]) -> list[Paper]:
    papers: dict[str, Paper] = defaultdict(list)
    for each in reads:
        if each.readable and len(each.true_kinds) == 1:
            papers[each.name.rsplit(".", 1)[0].removesuffix("-a").removesuffix("-b")].append(each)
    return list(papers.values())


def _homes(papers: list[Paper]) -> Iterator[list[Paper]]:
    real: dict[str, list[Paper]] = defaultdict(list)
    for paper in papers:
        if paper[0].household:
            real[paper[0].household].append(paper)
    yield from real.values()
    loose = [paper for paper in papers if not paper[0].household]
    stock = {kinds: [paper for paper in loose if paper[0].kind in kinds] for kinds in
             (_ADULT, _CHILD, _MARRIAGE, _ADDRESS)}  # fmt: skip
    while len(stock[_ADULT]) > 1 and all(stock.values()):
        home = [stock[kinds].pop() for kinds in (_ADULT, _ADULT, _MARRIAGE, _CHILD, _ADDRESS)]
        # Every other household has a second child, while papers last.
        if len(stock[_CHILD]) > len(stock[_MARRIAGE]):
            home.append(stock[_CHILD].pop())
        yield home


def _right(paper: Paper) -> bool:
    kind = paper[0].kind
    if any(each.read_kinds != each.true_kinds for each in paper):
        return False
    right = {one.field for each in paper for one in each.outcomes if one.outcome == "right"}
    true = {one.field for each in paper for one in each.outcomes if one.outcome != "extra"}
    # A name is known when it is right in either script; what the paper does not print cannot be asked of a reader.
    return all(
        name in right or f"{name}_ar" in right
        for name in NEEDED.get(kind, ())
        if name in true or f"{name}_ar" in true
    )  # fmt: skip
