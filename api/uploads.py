"""Takes one file out of a multipart request, in memory and within a bound.

Starlette's own parser spools to a temporary file, which would leave an identity card unsealed on a disk;
python-multipart's push parser leaves the bytes to us. Nothing is kept of a request that goes over its bound.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from api.access import Caller
from api.errors import BodyTooLargeError, MediaTypeError, UploadInvalidError
from api.services import Injected

# Room for boundaries, part headers and the two short fields.
OVERHEAD_BYTES = 64 * 1024
_FIELD_LONGEST = 200
_FIELDS_MOST = 8
# Of any name: parts that repeat one name cost as much work as others.
_PARTS_MOST = 20
_FILES_MOST = 2
_NAME_LONGEST = 100
# Control characters and the marks that turn the direction of text: a name must look like what it is.
_HOSTILE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Upload:
    """One file as it was sent, with the short fields beside it."""

    name: str
    data: bytes
    fields: dict[str, str]

    def field(self, name: str) -> str | None:
        """Return a field, or None where it is absent or empty."""
        return self.fields.get(name) or None

    def canonical(self) -> bytes:
        """Return what makes two uploads the same one."""
        fields = sorted((name, value) for name, value in self.fields.items() if name in ("kind", "member"))
        return repr((self.name, fields, hashlib.sha256(self.data).hexdigest())).encode()


def clean_name(sent: str) -> str:
    r"""Return a file's name without folders, control characters and marks of direction, at most 100 characters.

    >>> clean_name("..\\..\\etc/carte\u202egpj.pdf")
    'cartegpj.pdf'
    """
    name = _HOSTILE.sub("", unicodedata.normalize("NFC", sent))
    name = re.split(r"[/\\]", name)[-1].strip()
    if name.strip(".") == "":
        return "document"
    stem, dot, ending = name.rpartition(".")
    if len(name) > _NAME_LONGEST and dot and len(ending) <= 5:
        return stem[: _NAME_LONGEST - len(ending) - 1] + dot + ending
    return name[:_NAME_LONGEST]


class _Form:
    """Collects the parts of one form; raises as soon as there is too much of anything."""

    def __init__(self, boundary: bytes, file_max_bytes: int) -> None:
        self.fields: dict[str, str] = {}
        self.files: list[tuple[str, bytearray]] = []
        self._file_max_bytes = file_max_bytes
        self._header: tuple[bytes, bytes] = (b"", b"")
        self._disposition = b""
        self._part_name = ""
        self._part = bytearray()
        self._parts = 0
        self._is_file = False
        self._ended = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._part_begins,
                "on_header_field": self._header_name,
                "on_header_value": self._header_value,
                "on_header_end": self._header_ends,
                "on_headers_finished": self._headers_end,
                "on_part_data": self._data,
                "on_part_end": self._part_ends,
                "on_end": self._ends,
            },
        )

    def write(self, chunk: bytes) -> None:
        """Take in the next bytes of the body."""
        self._parser.write(chunk)

    def upload(self) -> Upload:
        """Return what was sent. Raises UploadInvalidError."""
        # A page has one input for the camera and one for the gallery; the other one is sent empty.
        full = [file for file in self.files if file[1]] or self.files[:1]
        if not self._ended or len(full) != 1:
            raise UploadInvalidError("cut short, or not exactly one file")
        name, data = full[0]
        return Upload(clean_name(name), bytes(data), self.fields)

    def _part_begins(self) -> None:
        self._parts += 1
        if self._parts > _PARTS_MOST:
            raise UploadInvalidError("too many parts")
        self._header, self._disposition, self._part, self._is_file = (b"", b""), b"", bytearray(), False

    def _header_name(self, data: bytes, start: int, end: int) -> None:
        self._header = (self._header[0] + data[start:end], self._header[1])

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._header = (self._header[0], self._header[1] + data[start:end])

    def _header_ends(self) -> None:
        name, value = self._header
        if name.lower() == b"content-disposition":
            self._disposition = value
        self._header = (b"", b"")

    def _headers_end(self) -> None:
        _, options = parse_options_header(self._disposition)
        self._part_name = options.get(b"name", b"").decode("utf-8", "replace")
        self._is_file = b"filename" in options
        if not self._is_file:
            if len(self.fields) >= _FIELDS_MOST:
                raise UploadInvalidError("too many fields")
            return
        if self._part_name != "file" or len(self.files) >= _FILES_MOST:
            raise UploadInvalidError("too many files, or a file under another field than `file`")
        self._part = bytearray()
        self.files.append((options[b"filename"].decode("utf-8", "replace"), self._part))

    def _data(self, data: bytes, start: int, end: int) -> None:
        taken = sum(len(part) for _, part in self.files) if self._is_file else len(self._part)
        if taken + end - start > (self._file_max_bytes if self._is_file else _FIELD_LONGEST):
            raise BodyTooLargeError("over the bound")
        self._part += data[start:end]

    def _part_ends(self) -> None:
        if not self._is_file:
            try:
                self.fields[self._part_name] = self._part.decode()
            except UnicodeDecodeError as error:
                raise UploadInvalidError("a field is not UTF-8") from error

    def _ends(self) -> None:
        self._ended = True


async def read_upload(request: Request, file_max_bytes: int) -> Upload:
    """Read the one file of a multipart request.

    Raises:
        MediaTypeError: not multipart/form-data.
        BodyTooLargeError: a file or a field over its bound; reading stopped there.
        UploadInvalidError: not a form with exactly one file, or cut short.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        raise MediaTypeError("multipart/form-data needed")
    try:
        form = _Form(boundary, file_max_bytes)
        async for chunk in request.stream():
            form.write(chunk)
    except FormParserError as error:
        raise UploadInvalidError("not a multipart form") from error
    return form.upload()


async def _api_upload(request: Request, services: Injected, caller: Caller) -> Upload:
    # Asks for the caller so that nothing is read for a stranger.
    return await read_upload(request, services.settings.upload_max_bytes)


ApiUpload = Annotated[Upload, Depends(_api_upload)]
