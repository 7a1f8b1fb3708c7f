from hypothesis import given
from hypothesis import strategies as st

from dossier.identifiers import dossier_number

NUMBERS = st.binary(min_size=5, max_size=5).map(dossier_number.make)


@given(NUMBERS)
def test_a_number_is_read_out_and_typed_back(number: str) -> None:
    typed = number.lower().replace("-", " ")
    assert dossier_number.validate(typed) == number
    assert not set("ILOU") & set(number[:-2])


@given(NUMBERS, st.integers(0, 7), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_character_is_noticed(number: str, at: int, character: str) -> None:
    compact = number.replace("-", "")
    changed = compact[:at] + character + compact[at + 1 :]
    assert dossier_number.is_valid(changed) == (changed == compact)


def test_all_but_few_exchanges_of_neighbours_are_noticed() -> None:
    # MOD 37-36 finds every wrong character; of exchanges it lets a few through (ISO 7064, hybrid systems).
    exchanged, noticed = 0, 0
    for value in range(0, 1 << 40, (1 << 40) // 500):
        compact = dossier_number.make(value.to_bytes(5)).replace("-", "")
        for at in range(7):
            changed = compact[:at] + compact[at + 1] + compact[at] + compact[at + 2 :]
            exchanged += changed != compact
            noticed += changed != compact and not dossier_number.is_valid(changed)
    assert noticed >= 0.95 * exchanged


def test_random_bytes_and_numbers_are_one_to_one() -> None:
    assert len({dossier_number.make(value.to_bytes(5)) for value in range(2000)}) == 2000
