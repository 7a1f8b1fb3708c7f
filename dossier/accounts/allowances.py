"""How often a secret may be tried or a message asked for, whatever address it comes from: one table.

Source: research/reliability.md T4; ASVS 5.0 V6. Whoever guesses changes addresses, and a family behind one address of
its operator shares it with thousands, so every count of an address is generous and none stands alone. An allowance
fills up evenly: of five in ten minutes, one comes back every two.
"""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many times within so long, of one kind of thing; `name` is stored."""

    name: str
    times: int
    within: timedelta


@dataclass(frozen=True, slots=True)
class Spending:
    """One use of an allowance by a subject, which is kept as a keyed hash only."""

    allowance: Allowance
    subject: str = ""


_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)

CODE_TRIES = 5
"""So many guesses are compared with one code; then it is dead."""
CODE_LASTS = timedelta(minutes=10)
CODE_DIGITS = 6

# A code is a message that we pay for and a chance to guess: 3 an hour and 10 a day give a guesser 50 tries at one in a
# million a day, and a family that mistypes its chance.
CODES_OF_DOSSIER = Allowance("code.dossier", 3, _HOUR)
CODES_OF_DOSSIER_A_DAY = Allowance("code.dossier.day", 10, _DAY)
CODES_TO_PHONE = Allowance("code.phone", 5, _HOUR)
CODES_FROM_ADDRESS = Allowance("code.address", 60, _HOUR)
CODES_AT_ALL = Allowance("code.all", 20_000, _HOUR)
GUESSES_FROM_ADDRESS = Allowance("guess.address", 120, _HOUR)

# Of one account from one address, so that no stranger locks somebody out; and of one account from anywhere.
SIGN_INS = Allowance("staff.pair", 5, timedelta(minutes=10))
SIGN_INS_OF_ACCOUNT = Allowance("staff.account", 60, _HOUR)
SIGN_INS_FROM_ADDRESS = Allowance("staff.address", 120, _HOUR)

# An errand at the provider of identities lasts so long, and what comes back from it is looked at once.
ERRAND_LASTS = timedelta(minutes=10)
RETURNS_OF_ERRAND = Allowance("staff.errand", 1, ERRAND_LASTS)

# Packing a dossier decodes every page of it; a household that lost its zip takes it again, nobody keeps us busy.
EXPORTS_OF_DOSSIER = Allowance("export.dossier", 5, _HOUR)
EXPORTS_AT_ALL = Allowance("export.all", 600, _HOUR)
# Each try says whether a helper has this name.
MANDATES_OF_DOSSIER = Allowance("mandate.dossier", 10, _HOUR)

PROOFS = ("identity_card", "passport", "residence_permit")
"""What a family shows at the counter before it gets back in under another telephone."""
