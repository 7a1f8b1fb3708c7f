"""One part of a name against another: what each rule makes of Moroccan pairs, in both scripts and across."""

import pytest

from dossier.names.comparison import LIMITS, Script, script
from dossier.names.parts import Likeness, Part, is_pilgrim, is_title, likeness, parts

# By how alike they are and what tells: pairs of a name in one spelling and in another.
PAIRS = {
    (Likeness.SAME, ""): [
        "Mohamed|Mohamed", "EL ALAMI|ALAMI",
    ],
    (Likeness.NEAR, "initial"): [
        "Nour|N", "نور|N", "نور|ن", "Nour|ن", "علي|A", "Ali|ع",
    ],
    (Likeness.DIFFERENT, "other_name"): [
        "Nour|K", "N|K", "نور|ك", "نور|K", "Nour|ك", "علي|K", "Ali|ك", "BOX|BOZ", "QWARTZI|QWURTXI", "زت|زم",
        "زيزتر|MUSTAPHA", "Zimar|زيزتر", "XYIK|XYLM", "XABCDEFGH|XABCDEYZH", "XABCDEFG|XABCDYZG",
    ],
    (Likeness.KNOWN_TO_DIFFER, "known_to_differ"): [
        "Omar|Amr", "Karim|Rachid", "كريم|رشيد", "رشيدة|Rachid", "رشيد|Rachida", "سعاد|سعد", "سعيد|سعد", "حسن|حسين",
        "عمر|عمرو", "جميلة|Jamil", "زهير|Zohra", "كمال|Jamal", "Said|سعد", "Saad|سعيد", "Nabil|نبيلة", "نبيل|Nabila",
        "عزيز|عزيزة", "Aziz|Aziza", "امين|Amina", "Samir|Samira", "سمير|Samira", "Salim|Salem", "سليم|سالم",
        "سليم|Salem", "حميد|احمد", "Hamid|احمد", "حامد|Hamid", "حميد|حامد", "محمد|محمود", "Mohamed|محمود",
        "Mahmoud|محمد", "ياسين|Yasser", "ياسر|ياسين", "Mounira|منير", "Hakim|حكم", "كريم|Karima",
    ],
    (Likeness.SAME, "spelling"): [
        "Mohamed|Mohammed", "BENALI|بن علي", "Amal|امال", "امل|Amal", "يحيى|Yahya", "Zohra|زهرة", "قاسم|Kacem",
        "مراد|Mourad", "نادية|Nadya", "ندى|Nada", "Driss|ادريس", "Idriss|إدريس", "Rhita|غيثة", "Ghita|غيتة",
        "Mounir|منير", "Boujemaa|بوجمعة", "Bouchta|بوشتى", "Rim|ريم", "Sana|سناء", "حياة|Hayet", "Hind|هند",
        "ذهبي|دهبي", "مومن|Moumen", "سرغيني|Serghini", "بنموسى|Benmoussa", "بن موسى|BEN MOUSSA", "BEL HAJ|بلحاج",
        "بوعزة|Bouaza", "Ait Hamou|ايت حمو", "Zouhair|زهير", "Zouhir|زهير", "طه|Taha", "رضى|Reda", "ضياء|Diae",
        "فرح|Farah",
    ],
    (Likeness.NEAR, "letters_exchanged"): [
        "Mohaemd|Mohamed", "محمد|محدم",
    ],
    (Likeness.NEAR, "sound"): [
        "Tahar|Thahar", "Nadia|Nedia", "علي|ALAI", "Senae|سناء",
    ],
    (Likeness.SAME, "sound"): [
        "Nadia|Naddia", "لطفي|LOTFAY", "Barhoum|Baghoum", "QRHUM|QGHUM", "QWAM|QUAM", "فرح|Ferah",
    ],
    (Likeness.NEAR, "perhaps_another"): [
        "Hassan|Lahcen",
    ],
    (Likeness.NEAR, "article"): [
        "علمي|العلمي",
    ],
    (Likeness.NEAR, "dots"): [
        "العلمي|الغلمي",
    ],
    (Likeness.NEAR, "one_letter"): [
        "رشيد|Rcahid", "بوفوس|BOUFOUCH", "BOUZIANE|BOUZIAME", "BOUZ|BOUX", "BOI|BOL", "BUI|BUL",
        "QWARTZIDI|QWARTXUDI", "زيزتر|زيستر", "ززت|ززم", "Zistar|زيزتر", "Zizmar|زيزتر", "FATIMA|EATIMA", "XYI|XYL",
        "Amin|Amina", "Ryma|ريم", "Rim|Ryma", "Ghali|Rali", "QRUM|QGUM", "XYIA|XYLA", "IXYZ|LXYZ", "زيزتر|زيزتير",
        "ززتر|ززتير", "لطيف|Latfi", "Bouazza|Bouza", "طه|Toha", "ضياء|Dea",
    ],
    (Likeness.SAME, "letters"): [
        "بوفوس|Boufous", "زيزتر|ZIZTIR", "Zizter|زيزتر", "BENZIZT|بن زيزت", "بوفوس|Boufuos", "شتوي|Chattaoui",
        "Chetoui|شتوي", "زرهون|Zerhoun", "زرهون|Zarhoune",
    ],
    (Likeness.NEAR, "letters"): [
        "تزي|TUZI", "تزي|TAZI", "كسم|Kacem", "Hakim|حاكم", "مرد|Mourad", "ندا|Nida", "Hanad|هند", "طه|Tah",
        "فرح|Forah",
    ],
    (Likeness.NEAR, "long_vowel"): [
        "زيزتر|زيزترا", "زيزاتر|زيزتر", "نادية|ندية", "زيت|زيتا",
    ],
    (Likeness.NEAR, "one_latin_spelling"): [
        "امال|امل",
    ],
}  # fmt: skip


def alone(name: str) -> Part:
    [part] = parts(name, is_arabic=script(name) is Script.ARABIC)
    return part


@pytest.mark.parametrize("told", PAIRS, ids=[f"{told.name} {why}" for told, why in PAIRS])
def test_two_parts_are_as_alike_as_the_rule_says_whichever_comes_first(told: tuple[Likeness, str]) -> None:
    halves = [pair.split("|") for pair in PAIRS[told]]
    found = {(one, other): likeness(alone(one), alone(other), LIMITS) for one, other in halves}
    assert found == dict.fromkeys(found, told)
    assert {pair: likeness(alone(pair[1]), alone(pair[0]), LIMITS) for pair in found} == found


WRITTEN_TOGETHER = {
    "Fatimazahra": [("FATIMA", False), ("ZAHRA", False)], "FATIMA EZZAHRA": [("FATIMA", False), ("ZAHRA", True)],
    "Mohamedamine": [("MOHAMED", False), ("AMINE", False)], "فاطمةالزهراء": [("فاطمه", False), ("زهرا", False)],
    "فاطمة الزهراء": [("فاطمه", False), ("زهرا", True)], "محمدأمين": [("محمد", False), ("امين", False)],
    "El Fatima Zahra": [("FATIMA", True), ("ZAHRA", False)], "ELALAMI": [("ALAMI", True)],
    "Aminamina": [("AMINA", False), ("MINA", False)], "MEDAMINE": [("MEDAMINE", False)],
}  # fmt: skip


@pytest.mark.parametrize("name", WRITTEN_TOGETHER)
def test_known_names_written_as_one_word_are_parted(name: str) -> None:
    found = parts(name, is_arabic=script(name) is Script.ARABIC)
    assert [(part.text, part.article) for part in found] == WRITTEN_TOGETHER[name]


def test_titles_and_pilgrims_are_known_in_both_scripts() -> None:
    words = ["Moulay", "My", "Sidi", "Lalla", "مولاي", "سيدي", "للا", "Hajj", "الحاج", "Haja", "Karim", "كريم"]
    assert [word for word in words if is_title(alone(word))] == words[:7]
    assert [word for word in words if is_pilgrim(alone(word))] == words[7:10]


def test_one_letter_stands_for_a_name() -> None:
    assert [alone(name).is_initial for name in ("N.", "No", "ن")] == [True, False, True]
