"""What people write on a page in their own words: judged as the API judges it (`api.v1.complaints`)."""

from pydantic import TypeAdapter, ValidationError

from api.forms import FormFields
from api.v1.complaints import Words

_WORDS: TypeAdapter[str] = TypeAdapter(Words)


def words_of(fields: FormFields, name: str) -> str | None:
    """Return what was written in a field; None: nothing, too much, or characters that are none of a text."""
    try:
        return _WORDS.validate_python(fields.get(name, "").replace("\r\n", "\n"))
    except ValidationError:
        return None
