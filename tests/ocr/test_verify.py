"""What reads of one place are worth: Arabic names by themselves, addresses, names of weak letters."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from dossier.documents import KINDS
from dossier.documents.kind import Value
from ocr.candidate import Candidate
from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.evidence import Grade
from ocr.folding import is_arabic
from ocr.grading import Verified, count
from ocr.nets import Net, Nets
from ocr.prepare import Working
from ocr.verify import _begun, _whole, _worth_telling, verify


def _counted(
    reads: list[str],
    value: Value,
    *,
    arabic: bool = False,
    touches: bool = False,
    place: float = 1.0,
    field: str = "field",
    label: float = 1.0,
) -> Grade:
    candidate = Candidate(field, reads[0], reads[0], (Rect(0, 0, 99, 20),), arabic, 0.9, place, (0, 0), label)
    verified: Verified = count(candidate, reads, value, touches=touches)
    return verified.grade


@pytest.mark.parametrize(
    ("reads", "place", "touches", "grade"),
    [
        pytest.param(["كريم"] * 3, 1.0, False, Grade.ARABIC_EXACT_KNOWN, id="letter by letter"),
        pytest.param(["مولاي", "مو لاي", "مولاي"], 1.0, False, Grade.ARABIC_ALL_KNOWN, id="a space"),
        pytest.param(["كريم"] * 3, 0.6, False, Grade.ARABIC_ALL_KNOWN, id="a loose place"),
        pytest.param(["كريم"] * 3, 1.0, True, Grade.ARABIC_ALL_KNOWN, id="a cut letter"),
        pytest.param(["كريم"] * 2, 1.0, False, Grade.ARABIC_ALL_KNOWN, id="one net"),
        pytest.param(["الدين"] * 3, 1.0, False, Grade.ARABIC_ALL_KNOWN, id="part of a name"),
        pytest.param(["كضظم"] * 3, 1.0, False, Grade.ARABIC_ALL, id="nobody's name"),
        pytest.param(
            ["كريم"] * 6 + ["كريخ"], 1.0, False, Grade.ARABIC_NEARLY_KNOWN, id="one read of seven is nobody's"
        ),
        pytest.param(["كريم"] * 6 + ["كريمة"], 1.0, False, Grade.ARABIC_MOST, id="one read of seven is another's"),
        pytest.param(["كريخ"] + ["كريم"] * 6, 1.0, False, Grade.ARABIC_MOST, id="the page's read is nobody's"),
    ],
)
def test_an_arabic_name_alone_is_sure_when_known_and_read_letter_by_letter(
    reads: list[str], place: float, touches: bool, grade: Grade
) -> None:
    assert _counted(reads, Value.NAME, arabic=True, place=place, touches=touches) is grade


def test_a_latin_name_that_the_lexicon_put_right_is_not_sure() -> None:
    candidate = Candidate("given_names", "KHADUA", "KHADUA", (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0)
    verified = count(candidate, ["KHADUA"] * 3, Value.NAME, touches=False)
    assert (verified.value, verified.grade) == ("KHADIJA", Grade.NEARLY)


@pytest.mark.parametrize(
    ("reads", "value", "mended"),
    [
        pytest.param(["SIDIKACEM"] * 3, Value.PLACE, True, id="a blank that no read shows"),
        pytest.param(["SIDIKACEM", "SIDI KACEM", "SIDIKACEM"], Value.PLACE, False, id="a blank that one shows"),
        pytest.param(["KHADUA"] * 3, Value.NAME, True, id="a name"),
        pytest.param(["KHADIJA", "KHADIJA", "KHADUA"], Value.NAME, False, id="a name that most show"),
    ],
)
def test_what_no_read_shows_is_known_to_be_the_lexicons(reads: list[str], value: Value, mended: bool) -> None:
    candidate = Candidate("field", reads[0], reads[0], (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0)
    assert count(candidate, reads, value, touches=False).mended is mended


def test_an_address_without_its_town_is_not_sure() -> None:
    assert _counted(["12 RUE DES FLEURS TEMARA"] * 3, Value.ADDRESS) is Grade.UNANIMOUS
    assert _counted(["12 RUE DES FLEURS"] * 3, Value.ADDRESS) is Grade.NEARLY


def test_a_name_one_weak_letter_from_a_known_one_is_not_sure() -> None:
    assert _counted(["FATJMA"] * 3, Value.NAME) is Grade.NEARLY


def test_a_date_at_a_word_of_any_sentence_is_not_sure() -> None:
    assert _counted(["2024-05-06"] * 3, Value.DATE, label=0.33) is Grade.UNANIMOUS_LOOSE
    assert _counted(["2024-05-06"] * 3, Value.DATE) is Grade.UNANIMOUS


def test_a_day_whose_month_lost_a_letter_in_every_read_is_not_sure() -> None:
    texts = ["12 أريل 2020"] * 3
    candidate = Candidate("marriage_date", "2020-04-12", texts[0], (Rect(0, 0, 99, 20),), True, 0.9, 1.0, (0, 0), 1.0)
    counted = count(candidate, ["2020-04-12"] * 3, Value.DATE, touches=False)
    kind = KINDS["family_booklet"]
    assert _whole(counted, kind, texts, []).grade is Grade.NEARLY
    assert _whole(counted, kind, ["12 أبريل 2020", *texts], []).grade is counted.grade is Grade.UNANIMOUS


def test_a_civil_number_without_its_year_is_not_sure() -> None:
    assert _counted(["1234/1985"] * 3, Value.ACT_NUMBER, field="civil_registration_number") is Grade.UNANIMOUS
    assert _counted(["1234"] * 3, Value.ACT_NUMBER, field="civil_registration_number") is Grade.INCOMPLETE
    assert _counted(["1234"] * 3, Value.ACT_NUMBER, field="act_number") is Grade.UNANIMOUS


def test_a_name_that_begins_with_a_word_of_its_sentence_is_not_sure() -> None:
    assert _counted(["de Karim"] * 3, Value.NAME) is Grade.INCOMPLETE
    assert _counted(["DE KARIM"] * 3, Value.NAME) is not Grade.INCOMPLETE


def test_a_sex_that_the_page_s_pass_did_not_see_is_not_sure() -> None:
    unseen = Candidate("sex", "", "", (Rect(0, 0, 99, 20),), False, 0.0, 1.0, (0, 0), 0.7)
    assert count(unseen, ["M"] * 5, Value.SEX, touches=False).grade is Grade.NEARLY
    assert _counted(["M"] * 3, Value.SEX) is Grade.UNANIMOUS


def test_arabic_words_that_are_no_name_are_not_sure_by_their_reads_alone() -> None:
    street = "61 شارع الحسن الثاني تازة"
    assert _counted([street] * 3, Value.ADDRESS, arabic=True) is Grade.ARABIC_WORDS


def test_a_town_in_arabic_is_sure_behind_a_whole_label() -> None:
    assert _counted(["الجديدة"] * 3, Value.PLACE, arabic=True) is Grade.ARABIC_EXACT_KNOWN
    assert _counted(["الجديدة"] * 3, Value.PLACE, arabic=True, label=0.33) is Grade.ARABIC_ALL_KNOWN
    assert _counted(["كريم"] * 3, Value.PLACE, arabic=True) is Grade.ARABIC_ALL_KNOWN


@pytest.mark.parametrize(
    ("read", "value", "place", "grade"),
    [
        pytest.param("AB123456", Value.CIN, 0.8, Grade.UNANIMOUS_SHAPED, id="a number of letters and figures"),
        pytest.param("2024-05-06", Value.DATE, 0.82, Grade.UNANIMOUS_SHAPED, id="a whole day"),
        pytest.param("2024", Value.DATE, 0.82, Grade.UNANIMOUS_LOOSE, id="a year"),
        pytest.param(
            "12 RUE DES FLEURS TEMARA", Value.ADDRESS, 0.8, Grade.UNANIMOUS_SHAPED, id="street, house and town"
        ),
        pytest.param("RUE DES FLEURS TEMARA", Value.ADDRESS, 0.8, Grade.UNANIMOUS_LOOSE, id="no house"),
        pytest.param("KARIM", Value.NAME, 0.8, Grade.UNANIMOUS_LOOSE, id="a name, told by its order"),
        pytest.param("AB123456", Value.CIN, 0.7, Grade.UNANIMOUS_LOOSE, id="a place that was guessed"),
    ],
)
def test_a_place_told_by_the_value_s_own_shape_is_surer_than_one_told_by_order(
    read: str, value: Value, place: float, grade: Grade
) -> None:
    assert _counted([read] * 3, value, place=place) is grade


def test_reads_that_see_no_day_say_nothing_against_three_that_see_the_same() -> None:
    candidate = Candidate("field", "2024-05-06", "06.05.2024", (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0)
    seen = ["2024-05-06"] * 3
    assert count(candidate, [*seen, None, None, None], Value.DATE, touches=False).grade is Grade.SHOWN_ALIKE
    assert count(candidate, [*seen, "2024-05-08", None, None], Value.DATE, touches=False).grade is Grade.HALF
    assert count(candidate, [*seen[:2], None, None, None], Value.DATE, touches=False).grade is Grade.FEW


def test_a_town_that_reads_disagree_about_is_the_one_known_and_not_sure() -> None:
    candidate = Candidate("birth_place", "KEN1TRA", "KEN1TRA", (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0)
    verified = count(candidate, ["KEN1TRA", "KEN1TRA", "KFN1TRA"], Value.PLACE, touches=False)
    assert (verified.value, verified.confidence < 0.9) == ("KENITRA", True)


class FewReads:
    """Reads every crop as one date and counts the crops."""

    def __init__(self) -> None:
        self.nets = Nets((Net(Path("nets"), "fra"),), (Net(Path("nets"), "ara"),), None, None)
        self.crops = 0

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        return []

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        self.crops += len(crops)
        return [LineRead("12.04.1985", 0.9) for _ in crops]

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("proved", "crops"),
    [
        pytest.param({}, 2, id="no zone"),
        pytest.param({"birth_date": "1985-04-12"}, 0, id="the same"),
        pytest.param({"birth_date": "1985-04-13"}, 2, id="another day"),
    ],
)
def test_what_a_zone_says_too_is_not_read_again(proved: dict[str, str], crops: int) -> None:
    paper = np.full((100, 400), 255, np.uint8)
    place = (Rect(40, 40, 240, 60),)
    found = Candidate("birth_date", "1985-04-12", "12.04.1985", place, False, 0.9, 1.0, (0, 0), 1.0)
    engine = FewReads()
    (read,) = verify(
        engine, Working(paper, paper, np.eye(3), None, 0.0), [], KINDS["identity_card"], [found], proved
    )  # fmt: skip
    assert (read.value, read.grade, engine.crops) == ("1985-04-12", Grade.UNANIMOUS, crops)


def _voted(field: str, reads: list[str], value: Value) -> tuple[str, Grade]:
    candidate = Candidate(field, reads[0], reads[0], (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0)
    verified = count(candidate, reads, value, touches=False)
    return verified.value, verified.grade


@pytest.mark.parametrize(
    ("reads", "value", "read"),
    [
        pytest.param(["ELJADIDA", "EL JADIDA", "ELJADIDA"], Value.PLACE, "EL JADIDA", id="a known place"),
        pytest.param(["ELAMRI", "EL AMRI", "ELAMRI"], Value.NAME, "EL AMRI", id="a known family"),
        pytest.param(["QWOMXYZ", "QWOM XYZ", "QWOMXYZ"], Value.NAME, "QWOMXYZ", id="strangers as most reads say"),
    ],
)
def test_of_reads_that_differ_in_blanks_the_known_one_is_right(reads: list[str], value: Value, read: str) -> None:
    assert _voted("field", reads, value)[0] == read


@pytest.mark.parametrize(
    ("reads", "value", "read", "grade"),
    [
        pytest.param(["MHAMID", "M'HAMID", "M'HAMID"], Value.PLACE, "M'HAMID", Grade.NEARLY, id="most reads"),
        pytest.param(["SIDI MHAMED", "SIDI M'HAMED"], Value.NAME, "SIDI M'HAMED", Grade.NEARLY, id="half of the reads"),
        pytest.param(["TAN TAN", "TAN-TAN", "TAN TAN"], Value.PLACE, "TAN TAN", Grade.NEARLY, id="a hyphen in one"),
        pytest.param(["LYCEE LESPOIR", "LYCEE L'ESPOIR"], Value.TEXT, "LYCEE L'ESPOIR", Grade.NEARLY, id="a school"),
    ],
)
def test_a_mark_that_half_of_the_reads_show_is_printed_and_one_that_some_show_makes_unsure(
    reads: list[str], value: Value, read: str, grade: Grade
) -> None:
    assert _voted("field", reads, value) == (read, grade)


def test_a_place_that_every_read_writes_without_its_blank_is_never_sure() -> None:
    assert _voted("birth_place", ["SIDIKACEM"] * 3, Value.PLACE) == ("SIDI KACEM", Grade.NEARLY)
    assert _voted("birth_place", ["Sidi Kacem"] * 3, Value.PLACE) == ("Sidi Kacem", Grade.UNANIMOUS)
    assert _voted("birth_place", ["TAN-TAN"] * 3, Value.PLACE) == ("TAN-TAN", Grade.UNANIMOUS)


def test_a_blank_that_every_read_shows_is_printed_though_the_place_is_known_without_it() -> None:
    assert _voted("birth_place", ["BIR EN NASR"] * 3, Value.PLACE) == ("BIR EN NASR", Grade.UNANIMOUS)
    assert _voted("birth_place", ["BIR EN NASR"] * 2, Value.PLACE) == ("BIR ENNASR", Grade.NEARLY)


def test_a_place_that_most_reads_part_further_than_the_list_is_not_sure() -> None:
    assert _voted("birth_place", ["BIR ENNASR", *["BIR EN NASR"] * 2], Value.PLACE) == ("BIR ENNASR", Grade.NEARLY)


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        pytest.param("67", Grade.UNANIMOUS, id="alone"), pytest.param("67 2024", Grade.UNANIMOUS, id="with its year"),
        pytest.param("67 Ne. 13 2024", Grade.NEARLY, id="across a stamp's day"),
    ],
)  # fmt: skip
def test_a_number_of_an_act_among_other_numbers_is_not_sure(text: str, grade: Grade) -> None:
    candidate = Candidate("act_number", "67", text, (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0)
    assert count(candidate, ["67"] * 3, Value.ACT_NUMBER, touches=False).grade is grade


def _read(field: str, text: str, *, label: float = 1.0, place: float = 1.0) -> Verified:
    candidate = Candidate(field, text, text, (Rect(0, 0, 99, 20),), is_arabic(text), 0.9, place, (0, 0), label)
    kind = KINDS["marriage_certificate"] if field in KINDS["marriage_certificate"].fields else KINDS["identity_card"]
    return count(candidate, [text] * 3, kind.fields[field].value, touches=False)


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        pytest.param([("court", "Section"), ("court", "FES")], ["FES"], id="a court in a known town"),
        pytest.param([("court", "Section")], ["Section"], id="nothing better"),
        pytest.param(
            [("marriage_date", "2023"), ("marriage_date", "2023-01-04")], ["2023-01-04"], id="a year beside a day"
        ),
    ],
)
def test_what_another_read_of_the_paper_disproves_is_not_told(fields: list[tuple[str, str]], kept: list[str]) -> None:
    counted = [_read(field, text) for field, text in fields]
    told = _worth_telling(counted, KINDS["marriage_certificate"], [], {})
    assert [each.value for each in told] == kept


def test_arabic_beside_a_latin_name_that_it_does_not_spell_is_not_told() -> None:
    counted = [_read("given_names", "RABIA"), _read("given_names_ar", "ربيعة"), _read("given_names_ar", "المملكة")]
    told = _worth_telling(counted, KINDS["identity_card"], [each.candidate for each in counted[1:]], {})
    assert [each.value for each in told] == ["RABIA", "ربيعة"]


def test_a_number_that_may_be_another_paper_s_is_not_sure() -> None:
    permit = Candidate("act_number", "7", "7", (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0, doubted=True)
    assert count(permit, ["7"] * 3, Value.ACT_NUMBER, touches=False).grade is Grade.NEARLY


def test_a_scratch_in_a_name_is_struck_out_and_the_name_is_not_sure() -> None:
    scratched = Candidate("given_names", "KARIM/J", "KARIM/J", (Rect(0, 0, 99, 20),), False, 0.9, 1.0, (0, 0), 1.0)
    found = count(scratched, ["KARIM /JALAL"] * 3, Value.NAME, touches=False)
    assert (found.value, found.grade) == ("KARIM JALAL", Grade.NEARLY)
    assert _counted(["AIT-ALI N'GADI"] * 3, Value.NAME) is Grade.UNANIMOUS


def test_a_madda_inside_a_word_is_an_alef_and_not_sure() -> None:
    speck = Candidate("given_names_ar", "سعآد", "سعآد", (Rect(0, 0, 99, 20),), True, 0.9, 1.0, (0, 0), 1.0)
    found = count(speck, ["سعآد"] * 3, Value.NAME, touches=False)
    assert found.value == "سعاد"
    assert found.confidence < 0.9


def test_a_permit_s_number_that_every_read_shows_with_a_letter_too_much_is_put_right_and_never_sure() -> None:
    assert _voted("document_number", ["CO93027A"] * 4, Value.DOCUMENT_NUMBER) == ("C093027A", Grade.NEARLY)
    assert _voted("document_number", ["C193027A"] * 4, Value.DOCUMENT_NUMBER) == ("C193027A", Grade.UNANIMOUS)


def test_a_number_by_its_shape_alone_that_the_page_s_pass_was_unsure_of_is_not_sure() -> None:
    rect = Rect(0, 0, 99, 20)
    told = [
        count(
            Candidate("document_number", "AB12345", "AB12345", (rect,), False, page, 0.8, (0, 0), 0.3),
            ["AB12345"] * 3, Value.CIN, touches=False,
        ).confidence
        for page in (0.9, 0.64)
    ]  # fmt: skip
    assert told[1] < 0.9 <= told[0]


@pytest.mark.parametrize(
    ("crops", "name"),
    [(["سعيد بن"] * 3, "سعيد بن علي"), (["سعيد بن علال"] * 3, "سعيد بن علال")],
    ids=["cut by its crops", "read otherwise"],
)
def test_reads_that_end_in_a_joining_word_outvote_no_name_that_goes_on(crops: list[str], name: str) -> None:
    whole = "سعيد بن علي"
    candidate = Candidate("father_name", whole, whole, (Rect(0, 0, 99, 20),), True, 0.9, 1.0, (0, 0), 1.0)
    assert count(candidate, [whole, *crops], Value.FULL_NAME, touches=False).value == name


@pytest.mark.parametrize(
    ("arabic", "ink", "whole"),
    [
        pytest.param("الغالية", True, False, id="an article and ink before the name"),
        pytest.param("الغالية", False, True, id="no ink before it"),
        pytest.param("غالية", True, True, id="no article in Arabic"),
    ],
)
def test_a_name_whose_arabic_has_an_article_is_not_sure_with_unread_ink_before_it(
    arabic: str, ink: bool, whole: bool
) -> None:
    picture = np.full((240, 400), 255, np.uint8)
    picture[100:130, 100:220] = 0
    if ink:
        picture[100:130, 72:92] = 0
    page = Working(picture, picture, np.eye(3), 20.0, 0.0)
    place = (Rect(100, 100, 220, 130),)
    latin, other = (
        Verified(Candidate(field, value, value, place, is_arabic(value), 0.9, 1.0, (0, 0), 1.0), value, grade, (), ())
        for field, value, grade in (
            ("given_names", "GHALIA", Grade.UNANIMOUS), ("given_names_ar", arabic, Grade.ARABIC_EXACT_KNOWN),
        )
    )  # fmt: skip
    read = _begun(latin, [latin, other], page, KINDS["birth_certificate"], [])
    assert (read.grade is Grade.UNANIMOUS) is whole
