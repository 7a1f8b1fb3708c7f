"""What a paper says, apart from where: values in both scripts with the fields that they are the truth of."""

from dataclasses import dataclass, replace
from datetime import date

from samples.dates import in_arabic, in_french, slashed
from samples.names import Name
from samples.surface import Field


@dataclass(frozen=True, slots=True)
class Entry:
    """One value. Where both scripts are printed, the Latin one is the truth of what has no field of its own."""

    latin: str
    arabic: str
    field: Field | None = None
    field_ar: Field | None = None

    @property
    def in_arabic_alone(self) -> "Entry":
        """The same value on a paper without Latin letters."""
        alone = self.field_ar or (self.field and replace(self.field, value=self._truth()))
        return Entry("", self.arabic, None, alone)

    @property
    def in_latin_alone(self) -> "Entry":
        """The same value on a paper without Arabic letters."""
        return Entry(self.latin, "", self.field)

    def _truth(self) -> str:
        printed_latin = self.field is not None and self.field.value == self.latin
        return self.arabic if printed_latin else (self.field.value if self.field else "")


def name(field: str, value: Name) -> Entry:
    """Return a name, which is read in both scripts."""
    return Entry(value.latin, value.arabic, Field(field, value.latin), Field(f"{field}_ar", value.arabic))


def both(field: str, value: Name) -> Entry:
    """Return a place or a parent, read in Latin letters where there are some."""
    return Entry(value.latin, value.arabic, Field(field, value.latin))


def moment(field: str, day: date, latin: str | None = None, arabic: str | None = None) -> Entry:
    """Return a day, in figures unless given otherwise."""
    return Entry(latin or slashed(day), arabic or slashed(day), Field(field, day.isoformat()))


def written(field: str, day: date) -> Entry:
    """Return a day with its month's name in both languages."""
    return moment(field, day, in_french(day), in_arabic(day))


def plain(field: str, value: str) -> Entry:
    """Return a number or code, the same in both scripts."""
    return Entry(value, value, Field(field, value))


def sex_in_words(is_man: bool, latin: tuple[str, str] = ("Masculin", "Féminin")) -> Entry:
    """Return the sex in words."""
    said, arabic, value = (latin[0], "ذكر", "M") if is_man else (latin[1], "أنثى", "F")
    return Entry(said, arabic, Field("sex", value))
