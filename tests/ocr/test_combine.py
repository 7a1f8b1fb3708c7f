"""One value out of several reads: places confirm or contradict, calendars, and the Latin of an Arabic name."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from ocr.candidate import Candidate
from ocr.combine import Found, choose, confirmed_by_latin, with_zone
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.forms.zone import ZoneRead, assemble
from ocr.grading import Verified

SURE = 0.9


def _read(
    value: str, grade: Grade = Grade.UNANIMOUS, *, top: int = 0, arabic: bool = False, days: Sequence[str] = ()
) -> tuple[Verified, int, Rect]:
    rect = Rect(0, top, 100, top + 20)
    candidate = Candidate("field", value, value, (rect,), arabic, 0.9, 1.0, (0, 0), 1.0, frozenset(days))
    return Verified(candidate, value, grade, (), (value,)), 1, rect


def _name(value: str, grade: Grade, reads: Sequence[str] = ()) -> Found:
    return Found(value, grade, 1, Rect(0, 0, 10, 10), (), tuple(reads))


def test_two_places_that_agree_confirm_a_value() -> None:
    found = choose([_read("ALAMI"), _read("ALAMI", Grade.MOST, top=100)])
    assert (found.value, found.grade) == ("ALAMI", Grade.TWO_PLACES)


def test_two_places_that_one_list_respelled_do_not_confirm_each_other() -> None:
    (one, page, rect), (other, _, below) = _read("SIDI KACEM", Grade.NEARLY), _read("SIDI KACEM", Grade.NEARLY, top=100)
    mended = replace(one, mended=True)
    assert choose([(mended, page, rect), (replace(other, mended=True), page, below)]).confidence < SURE
    assert choose([(mended, page, rect), (other, page, below)]).grade is Grade.TWO_PLACES
    run_together = replace(other, value="SIDIKACEM")
    assert choose([(mended, page, rect), (run_together, page, below)]).confidence < SURE


@pytest.mark.parametrize(
    ("read", "known", "value"),
    [
        pytest.param("Sidikacem", "Sidi Kacem", "Sidikacem", id="a small letter where the blank would be"),
        pytest.param("SidiKacem", "Sidi Kacem", "Sidi Kacem", id="a capital where it was lost"),
        pytest.param("SIDIKACEM", "SIDI KACEM", "SIDI KACEM", id="capitals do not tell"),
    ],
)
def test_what_two_places_show_run_together_is_printed_so(read: str, known: str, value: str) -> None:
    reads = [_read(known, Grade.NEARLY, top=top) for top in (0, 100)]
    found = choose([(replace(each, reads=(read,) * 3, mended=True), page, rect) for each, page, rect in reads])
    assert (found.value, found.confidence < SURE) == (value, True)


def test_the_latin_of_a_name_that_its_arabic_spells_is_wanted_though_its_reads_differ() -> None:
    found = choose([_read("KARIM TAZI", Grade.HALF), _read("كريم التازي", top=100, arabic=True)])
    assert (found.value, found.grade) == ("KARIM TAZI", Grade.TWO_SCRIPTS)


def test_arabic_that_spells_another_name_confirms_no_latin() -> None:
    found = choose([_read("KARIM TAZI", Grade.HALF), _read("سعيد الفاسي", top=100, arabic=True)])
    assert found.confidence < SURE
    assert found.grade is not Grade.TWO_SCRIPTS


def test_one_place_named_by_two_labels_is_one_place() -> None:
    assert choose([_read("ALAMI", Grade.MOST), _read("ALAMI", Grade.MOST)]).grade is Grade.MOST


def test_two_places_that_differ_cast_doubt() -> None:
    found = choose([_read("1985-02-05"), _read("1985-02-06", top=100)])
    assert found.confidence < SURE
    assert len(found.alternatives) == 1


def test_a_word_that_announces_much_besides_does_not_contradict_a_label_of_its_own() -> None:
    best, _, rect = _read("2016-05-16")
    other, _, below = _read("2025-11-07", top=100)
    other = replace(other, candidate=replace(other.candidate, label_weight=0.5))
    found = choose([(best, 1, rect), (other, 1, below)])
    assert (found.value, found.grade) == ("2016-05-16", Grade.UNANIMOUS)
    assert found.alternatives == ("2025-11-07",)


def test_a_hijri_date_does_not_say_what_a_day_without_a_label_is_of() -> None:
    lone, page, rect = _read("2021-05-11", Grade.UNANIMOUS_LOOSE, days=["2021-05-11"])
    lone = replace(lone, candidate=replace(lone.candidate, place_confidence=0.6, label_weight=0.3))
    assert choose([(lone, page, rect)]).confidence < SURE


def test_what_hardly_any_read_shows_gives_way_to_what_is_read() -> None:
    shown, _, rect = _read("مزيان", Grade.ARABIC_ALL_KNOWN, arabic=True)
    shown = replace(shown, candidate=replace(shown.candidate, place_confidence=0.9))
    chance = _read("وووى", Grade.ARABIC_FEW, top=100, arabic=True)
    assert choose([chance, (shown, 1, rect)]).value == "مزيان"


def test_a_latin_name_that_a_known_arabic_one_contradicts_is_not_sure() -> None:
    fields = {
        "given_names": _name("RACHID", Grade.UNANIMOUS),
        "given_names_ar": _name("كمال", Grade.ARABIC_ALL_KNOWN, ["كمال"] * 4),
    }
    assert confirmed_by_latin(fields)["given_names"].confidence < SURE


@pytest.mark.parametrize(
    ("days", "grade"),
    [
        pytest.param(["2021-05-11", "2021-05-12"], Grade.TWO_CALENDARS, id="the same day"),
        pytest.param(["2021-05-01"], Grade.CALENDARS_DISAGREE, id="another day"),
    ],
)
def test_the_hijri_date_beside_a_date_confirms_it_or_not(days: list[str], grade: Grade) -> None:
    assert choose([_read("2021-05-11", days=days)]).grade is grade


def test_an_arabic_name_that_its_latin_knows_is_sure() -> None:
    fields = {
        "given_names": _name("KARIM", Grade.UNANIMOUS),
        "given_names_ar": _name("كيم", Grade.ARABIC_MOST, ["كيم", "كريم", "كريم", "كريم"]),
    }
    found = confirmed_by_latin(fields)["given_names_ar"]
    assert (found.value, found.grade) == ("كريم", Grade.PAIRED_MOST)
    assert "كيم" in found.alternatives


def test_an_arabic_name_is_no_surer_than_its_latin() -> None:
    fields = {
        "given_names": _name("KARIM", Grade.HALF),
        "given_names_ar": _name("كريم", Grade.ARABIC_ALL, ["كريم", "كريم", "كريم"]),
    }
    assert confirmed_by_latin(fields)["given_names_ar"].confidence < SURE


def test_an_arabic_name_of_somebody_else_is_not_made_to_fit() -> None:
    fields = {
        "given_names": _name("KARIM", Grade.UNANIMOUS),
        "given_names_ar": _name("الفاسي", Grade.ARABIC_ALL, ["الفاسي", "الفاسي", "الفاسي"]),
    }
    found = confirmed_by_latin(fields)["given_names_ar"]
    assert (found.value, found.grade) == ("الفاسي", Grade.UNLIKE)


def test_a_latin_spelling_is_never_put_right() -> None:
    for spelled in ("MOHAMED", "MOHAMMED"):
        fields = {
            "given_names": _name(spelled, Grade.UNANIMOUS),
            "given_names_ar": _name("محمد", Grade.ARABIC_ALL, ["محمد"]),
        }
        assert confirmed_by_latin(fields)["given_names"].value == spelled


@pytest.mark.parametrize(
    ("times", "sure"), [pytest.param(2, True, id="read twice"), pytest.param(1, False, id="read once")]
)
def test_names_of_a_zone_are_sure_where_two_reads_agree(times: int, sure: bool) -> None:
    lines = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    zone = assemble([[line] * times for line in lines], date(2026, 1, 1))
    assert zone
    found = with_zone({}, "passport", zone, 1, Rect(0, 0, 10, 10))
    assert (found["family_name"].confidence >= SURE, found["sex"].confidence >= SURE) == (sure, sure)
    assert found["nationality"].confidence < SURE


def test_a_name_that_fills_the_line_of_a_zone_may_be_cut_and_is_not_sure() -> None:
    lines = ("P<UTOERIKSSON<<ANNA<MARIA<CHRISTINA<ELISABETH", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    zone = assemble([[line[:44]] * 2 for line in lines], date(2026, 1, 1))
    assert zone
    assert with_zone({}, "passport", zone, 1, Rect(0, 0, 10, 10))["given_names"].confidence < SURE


def _zone_of(names: str) -> ZoneRead:
    lines = (f"P<UTO{names}".ljust(44, "<"), "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    zone = assemble([[line] * 2 for line in lines], date(2026, 1, 1))
    assert zone
    return zone


@pytest.mark.parametrize(
    ("names", "sure"),
    [
        pytest.param("ALAMI<<KARIM", True, id="one word"),
        pytest.param("AIT<ALI<<KARIM", False, id="a hyphen or none"),
        pytest.param("NGADI<<KARIM", False, id="an apostrophe or none"),
    ],
)
def test_a_zone_does_not_tell_hyphens_and_apostrophes(names: str, sure: bool) -> None:
    found = with_zone({}, "passport", _zone_of(names), 1, Rect(0, 0, 10, 10))
    assert (found["family_name"].confidence >= SURE) == sure


def test_a_known_name_of_the_zone_beats_doubtful_print_that_is_none() -> None:
    zone = _zone_of("ALAMI<<KARIM")
    for printed, grade, value in (
        ("KAPLM", Grade.MOST, "KARIM"), ("KAPLM", Grade.UNANIMOUS, "KAPLM"), ("SAMIR", Grade.MOST, "SAMIR"),
    ):  # fmt: skip
        fields = {"given_names": Found(printed, grade, 1, Rect(0, 0, 10, 10))}
        found = with_zone(fields, "passport", zone, 1, Rect(0, 0, 10, 10))["given_names"]
        assert (found.value, found.confidence < SURE) == (value, True)


@pytest.mark.parametrize(
    ("printed", "grade"),
    [
        pytest.param("ALAMI", Grade.UNANIMOUS, id="the family's line again"),
        pytest.param("GVNZ NMS", Grade.NEARLY, id="what a caption left"),
    ],
)
def test_print_that_is_not_the_given_name_yields_to_the_zone_and_is_not_sure(printed: str, grade: Grade) -> None:
    fields = {"given_names": _name(printed, grade), "family_name": _name("ALAMI", Grade.UNANIMOUS)}
    found = with_zone(fields, "passport", _zone_of("ALAMI<<KARIM"), 1, Rect(0, 0, 10, 10))
    assert (found["given_names"].value, found["given_names"].confidence < SURE) == ("KARIM", True)
    assert (found["family_name"].value, found["family_name"].grade) == ("ALAMI", Grade.ZONE_AND_PRINT)


def test_print_that_is_a_part_of_the_zone_s_name_yields_to_it_and_is_not_sure() -> None:
    fields = {"given_names": _name("AMINA", Grade.UNANIMOUS), "family_name": _name("EL KABBAJ", Grade.UNANIMOUS)}
    found = with_zone(fields, "passport", _zone_of("KABBAJ<<LALLA<AMINA"), 1, Rect(0, 0, 10, 10))
    assert (found["given_names"].value, found["given_names"].confidence < SURE) == ("LALLA AMINA", True)
    assert found["family_name"].value == "EL KABBAJ"


def test_a_space_that_the_zone_tells_was_lost_in_print() -> None:
    fields = {"family_name": _name("ELAMRI", Grade.UNANIMOUS), "given_names": _name("KARIM", Grade.UNANIMOUS)}
    found = with_zone(fields, "passport", _zone_of("EL<AMRI<<KARIM"), 1, Rect(0, 0, 10, 10))
    assert (found["family_name"].value, found["family_name"].confidence < SURE) == ("EL AMRI", True)
    fields["family_name"] = _name("EL-AMRI", Grade.UNANIMOUS)
    found = with_zone(fields, "passport", _zone_of("EL<AMRI<<KARIM"), 1, Rect(0, 0, 10, 10))
    assert (found["family_name"].value, found["family_name"].grade) == ("EL-AMRI", Grade.ZONE_AND_PRINT)


def test_arabic_that_spells_the_zones_other_name_is_that_ones() -> None:
    fields = {
        "given_names": _name("ALAMI", Grade.MOST), "family_name": _name("KARIM", Grade.MOST),
        "given_names_ar": _name("العلمي", Grade.ARABIC_ALL_KNOWN), "family_name_ar": _name("كريم", Grade.ARABIC_MOST),
    }  # fmt: skip
    found = with_zone(fields, "identity_card", _zone_of("ALAMI<<KARIM"), 1, Rect(0, 0, 10, 10))
    assert {name: found[name].value for name in fields} == {
        "given_names": "KARIM", "family_name": "ALAMI", "given_names_ar": "كريم", "family_name_ar": "العلمي",
    }  # fmt: skip


def test_the_printed_nationality_bears_out_the_zone_s_code() -> None:
    zone = replace(_zone_of("ALAMI<<KARIM"), nationality="CMR")
    printed = {"nationality": _name("CAMEROUNAISE", Grade.UNANIMOUS)}
    found = with_zone(printed, "passport", zone, 1, Rect(0, 0, 10, 10))["nationality"]
    assert (found.value, found.grade) == ("CAMEROUNAISE", Grade.ZONE_AND_PRINT)
    zoned = replace(zone, nationality="MLI")
    for word, grade in (("MALIENNE", True), ("MALIEN", True), ("MALIENN", False)):
        cut = with_zone({"nationality": _name(word, Grade.UNANIMOUS)}, "passport", zoned, 1, Rect(0, 0, 10, 10))
        assert (cut["nationality"].confidence >= SURE) is grade
    other = {"nationality": _name("MALIENNE", Grade.UNANIMOUS)}
    assert with_zone(other, "passport", zone, 1, Rect(0, 0, 10, 10))["nationality"].confidence < SURE


def test_the_same_name_at_labels_of_both_scripts_makes_the_latin_sure() -> None:
    arabic = Found("كريم", Grade.ARABIC_ALL_KNOWN, 1, Rect(0, 0, 9, 9), (), ("كريم",) * 3, 0.8, 1.0)
    latin = Found("KARIM", Grade.UNANIMOUS_LOOSE, 1, Rect(0, 0, 9, 9), (), (), 0.8, 1.0)
    fields = {"given_names": latin, "given_names_ar": arabic}
    assert confirmed_by_latin(fields)["given_names"].grade is Grade.TWO_SCRIPTS
    unlabelled = {"given_names": replace(latin, label=0.0), "given_names_ar": replace(arabic, label=0.0)}
    assert confirmed_by_latin(unlabelled)["given_names"].grade is Grade.UNANIMOUS_LOOSE


def test_a_letter_that_reads_of_the_latin_differ_in_is_told_by_the_arabic_that_is_known_as_it() -> None:
    arabic = Found("كريم", Grade.ARABIC_ALL_KNOWN, 1, Rect(0, 0, 9, 9), (), ("كريم",) * 3, 0.9, 1.0)
    latin = Found("KARIM", Grade.NEARLY, 1, Rect(0, 0, 9, 9), (), (), 0.9, 1.0)
    found = confirmed_by_latin({"given_names": latin, "given_names_ar": arabic})["given_names"]
    assert found.grade is Grade.TWO_SCRIPTS


@pytest.mark.parametrize(
    ("grade", "sure"),
    [
        pytest.param(Grade.HALF, True, id="reads of the print disagree"),
        pytest.param(Grade.UNANIMOUS, False, id="the print is read well"),
    ],
)
def test_print_speaks_against_check_digits_only_where_it_is_read_well(grade: Grade, sure: bool) -> None:
    printed = {"expiry_date": _name("2013-04-15", grade)}
    found = with_zone(printed, "passport", _zone_of("ALAMI<<KARIM"), 1, Rect(0, 0, 10, 10))["expiry_date"]
    assert (found.value, found.confidence >= SURE) == ("2012-04-15", sure)
    assert found.alternatives == ("2013-04-15",)


def test_the_card_s_own_number_in_its_zone_says_nothing_of_its_holder_s() -> None:
    zone = replace(_zone_of("ALAMI<<KARIM"), issuer="MAR", number="FM271614", optional="CD436997")
    zone = replace(zone, protected=zone.protected | {"optional"})
    printed = {"document_number": _name("FM271614", Grade.UNANIMOUS)}
    found = with_zone(printed, "identity_card", zone, 1, Rect(0, 0, 10, 10))["document_number"]
    assert (found.value, found.grade) == ("CD436997", Grade.ZONE_PROTECTED)


def test_a_number_that_may_be_another_paper_s_gives_way_to_one_of_the_act_s_own() -> None:
    permit, page, rect = _read("1234/2023", Grade.NEARLY)
    permit = replace(permit, candidate=replace(permit.candidate, doubted=True))
    act, _, below = _read("689", top=100)
    act = replace(act, candidate=replace(act.candidate, label_weight=0.5))
    found = choose([(permit, page, rect), (act, page, below)])
    assert (found.value, found.grade) == ("689", Grade.UNANIMOUS)
    assert choose([(permit, page, rect), (permit, page, below)]).grade is Grade.NEARLY


@pytest.mark.parametrize(
    ("number", "sure"),
    [
        pytest.param("A1234567", False, id="a letter that may be a figure"),
        pytest.param("AI234567", True, id="two letters"),
        pytest.param("A123456", True, id="one letter and six figures"),
        pytest.param("A2345678", True, id="a figure like no letter"),
    ],
)
def test_a_figure_that_may_be_a_cin_s_second_letter_is_told_by_a_zone_only(number: str, sure: bool) -> None:
    reads = [_read(number), _read(number, top=100)]
    cin = [
        (replace(read, candidate=replace(read.candidate, field="document_number")), page, rect)
        for read, page, rect in reads
    ]
    assert (choose([cin[0]]).confidence >= SURE, choose(cin).confidence >= SURE) == (sure, sure)


def test_an_arabic_name_with_a_madda_inside_a_word_is_not_sure() -> None:
    fields = {
        "given_names": _name("HAMZA", Grade.UNANIMOUS),
        "given_names_ar": _name("حمزآ", Grade.ARABIC_ALL, ["حمزآ"] * 4),
    }
    found = confirmed_by_latin(fields)["given_names_ar"]
    assert "آ" not in found.value
    assert found.confidence < SURE


def test_an_arabic_name_whose_reads_differ_about_its_first_alef_is_not_sure() -> None:
    fields = {
        "given_names": _name("ADAM", Grade.UNANIMOUS),
        "given_names_ar": _name("أدم", Grade.ARABIC_ALL_KNOWN, ["آدم", "أدم", "أدم", "أدم"]),
    }
    assert confirmed_by_latin(fields)["given_names_ar"].confidence < SURE


def test_a_place_said_in_the_other_script_does_not_contradict() -> None:
    best, other = _read("FES", Grade.UNANIMOUS), _read("فاس", Grade.UNANIMOUS, top=100)
    found = choose([best, other])
    assert (found.confidence >= SURE, found.alternatives) == (True, ())
    assert choose([best, _read("مكناس", Grade.UNANIMOUS, top=100)]).confidence < SURE
    arabic = _read("فاس", Grade.ARABIC_ALL_KNOWN, top=100, arabic=True)
    assert choose([_read("FES", Grade.UNANIMOUS_LOOSE), arabic]).grade is Grade.TWO_SCRIPTS


@pytest.mark.parametrize(
    ("printed", "kept"),
    [("MAROCAINE", False), ("CAMEROUNAISE", True), ("ANNE MARIA", True)],
    ids=["its own state's people", "another's", "a name"],
)
def test_the_adjective_of_a_zones_state_is_nobodys_name(printed: str, kept: bool) -> None:
    zone = replace(_zone_of("ALAMI<<SALMA"), nationality="MAR")
    found = with_zone({"given_names": _name(printed, Grade.UNANIMOUS)}, "passport", zone, 1, Rect(0, 0, 10, 10))
    assert found["given_names"].value == (printed if kept else "SALMA")


@pytest.mark.parametrize(
    ("other", "sure"), [("252", False), ("388", True)], ids=["another act's", "the same one misread"]
)
def test_a_number_of_an_act_is_not_sure_beside_quite_another_however_that_was_read(other: str, sure: bool) -> None:
    def act(value: str, grade: Grade, top: int) -> tuple[Verified, int, Rect]:
        read, page, rect = _read(value, grade, top=top)
        return replace(read, candidate=replace(read.candidate, field="act_number")), page, rect

    found = choose([act("387", Grade.UNANIMOUS, 0), act(other, Grade.HALF, 100)])
    assert found.value == "387"
    assert (found.confidence >= SURE) is sure


def test_a_known_word_that_a_zone_has_more_was_lost_in_print_though_the_zone_was_read_once() -> None:
    lines = ("P<UTOALAMI<<LALLA<AMINA".ljust(44, "<"), "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    once = assemble([[line] for line in lines], date(2026, 1, 1))
    assert once
    for printed, value in (("AMINA", "LALLA AMINA"), ("SALMA", "SALMA")):
        told = with_zone({"given_names": _name(printed, Grade.UNANIMOUS)}, "passport", once, 1, Rect(0, 0, 9, 9))
        assert (told["given_names"].value, told["given_names"].confidence < SURE) == (value, True)
