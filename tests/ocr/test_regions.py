"""Papers on one page are told apart where each is a document by itself; one document is never cut."""

from collections.abc import Sequence

from ocr.engine import Rect
from ocr.lines import Row, Token
from ocr.regions import apart
from tests.ocr.sheets import Ink, page

RESIDENCE = (
    "CERTIFICAT DE RESIDENCE", "Nom et prénom : KARIM ALAOUI", "N° de la CNIE : AB123456",
    "Demeurant à : 12 RUE DES ORANGERS SALE", "Fait à SALE le 12/10/2026",
)  # fmt: skip
BIRTH = (
    "EXTRAIT D'ACTE DE NAISSANCE", "Acte n° : 812", "Nom : BENNANI", "Prénom : SARA", "Lieu de naissance : FES",
    "Date de naissance : 12/03/2014", "Sexe : Féminin",
)  # fmt: skip


BOOKLET = (
    "LIVRET DE FAMILLE", "L'EPOUX", "Nom : BENNANI", "Prénom : OMAR", "Date de naissance : 12/03/1980",
    "N° de la CNIE : AB123456", "Fait à FES le 12/10/2008",
)  # fmt: skip
SPOUSE = (
    "L'EPOUSE", "Nom : TAZI", "Prénom : SARA", "Date de naissance : 14/05/1984", "N° de la CNIE : CD654321",
    "Lieu de naissance : FES",
)  # fmt: skip
STRANGER = (
    "Cher client nous vous prions de bien vouloir", "trouver ci joint notre offre de la semaine", "et vos avantages",
    "valables dans tous nos magasins du royaume",
)  # fmt: skip


def rows(*columns: tuple[int, int, Sequence[str]]) -> list[Row]:
    """Rows of words of 24 pixels' height; each column has its left, its top and its lines, 50 pixels apart."""
    by_top: dict[int, list[Token]] = {}
    for left, top, lines in columns:
        for number, line in enumerate(lines):
            x, y = left, top + number * 50
            for word in line.split():
                width = 14 * len(word)
                by_top.setdefault(y, []).append(Token(word, 0.95, Rect(x, y, x + width, y + 24), arabic=False))
                x += width + 12
    return [Row(sorted(tokens, key=lambda token: token.rect.left)) for _, tokens in sorted(by_top.items())]


def titles(page: list[Row]) -> list[str]:
    return [mine[0].text() for _, mine in apart(page)]


def test_one_document_stays_whole() -> None:
    assert len(apart(rows((100, 100, BIRTH)))) == 1


def test_two_papers_below_each_other_are_two() -> None:
    assert titles(rows((100, 100, RESIDENCE), (100, 900, BIRTH))) == [RESIDENCE[0], BIRTH[0]]


def test_two_papers_side_by_side_are_two() -> None:
    assert titles(rows((100, 100, RESIDENCE), (1500, 100, BIRTH))) == [RESIDENCE[0], BIRTH[0]]


def test_a_date_of_birth_is_no_birth_certificate() -> None:
    page = (*RESIDENCE[:3], "Date de naissance", "12/03/1980", *RESIDENCE[3:])
    assert len(apart(rows((100, 100, page)))) == 1


def test_a_title_alone_parts_nothing() -> None:
    assert len(apart(rows((100, 100, RESIDENCE), (100, 900, ("EXTRAIT D'ACTE DE NAISSANCE",))))) == 1


def test_a_page_without_rows_is_one_region() -> None:
    assert len(apart([])) == 1


def test_the_columns_of_a_booklet_stay_together_however_far_apart() -> None:
    assert len(apart(rows((100, 100, BOOKLET), (2500, 150, SPOUSE)))) == 1


def test_words_that_nobody_can_name_are_not_cut_off() -> None:
    assert len(apart(rows((100, 100, RESIDENCE), (100, 1500, STRANGER)))) == 1


def test_a_zone_beside_a_titled_paper_is_another_document() -> None:
    zone = ("PIMARBENNANI<<SARA<<<<<<<<<<<<<<<<<<<<<<<<<<<", "AB12345678MAR8503128F3003121D123456<<<<<<<12")
    assert len(apart(rows((100, 100, RESIDENCE), (1500, 700, zone)))) == 2


def test_a_caption_of_a_number_that_is_a_cards_title_too_begins_no_card() -> None:
    def spouse(heading: str, number: str, top: int) -> list[Ink]:
        lines = (heading, "Nom : FILALI", "Prénom : IMAD", "Date de naissance : 15/06/1989", f"CNIE N° : {number}")
        latin = [Ink(50, top + 50 * at, text) for at, text in enumerate(lines)]
        return [*latin, Ink(680, top + 200, "بطاقة التعريف الوطنية")]

    head = ("ACTE DE MARIAGE", "Acte n° : 530", "Date du mariage : 16/05/2016", "Tribunal : CHEFCHAOUEN")
    act = page(
        *(Ink(50, 50 * at, text) for at, text in enumerate(head)),
        *spouse("L'EPOUX", "TA105238", 300), *spouse("L'EPOUSE", "JE525737", 700),
    )  # fmt: skip
    assert len(apart(act)) == 1


def test_an_acts_head_and_the_spouses_far_below_it_are_one_paper_though_each_has_a_day() -> None:
    head = ("CERTIFICAT DE MARIAGE", "Date de l'acte : 18/05/2012", "Mariage n° : 873", "Tribunal : BERRECHID")
    spouses = (
        "L'EPOUX", "Nom : RAHMOUNI", "Prénom : JAWAD", "Date de naissance : 25/02/1982", "CIN : N708772",
        "L'EPOUSE", "Nom : BOUAZZA", "Prénom : NAWAL", "Date de naissance : 04/01/1983", "CIN : ZT229271",
        "Marié(e) le : 23/12/2024",
    )  # fmt: skip
    assert len(apart(rows((100, 100, head), (100, 700, spouses)))) == 1


def test_an_acts_running_text_below_white_is_no_card_of_its_own() -> None:
    head = ("EXTRAIT D'ACTE DE NAISSANCE", "Acte n° : 812", "Bureau d'état civil : FES", "Année : 2014")
    text = (
        "Le douze mars deux mille quatorze est née à FES, SARA BENNANI, de sexe féminin, de nationalité marocaine,",
        "fille de OMAR BENNANI, né à FES le 12/03/1980, demeurant à 12 RUE DES ORANGERS FES et de son épouse SALMA",
        "TAZI, née à FES le 14/05/1984, titulaire de la carte nationale CD654321, dont acte dressé le 20/03/2014.",
    )
    assert len(apart(rows((100, 100, head), (100, 900, text)))) == 1
