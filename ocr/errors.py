"""Every way in which a file is refused or a reader fails: one stable code each, never a value of the document."""


class UnreadableFileError(Exception):
    """A file that cannot be read; `code` is stable and in DOMAIN.md §7 where the applicant is told."""

    code = "quality.unreadable"

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.code}: {detail}" if detail else self.code)
        self.detail = detail


class ReadingAbandonedError(Exception):
    """Nobody waits for this reading any more; it says nothing of the file."""


class NotADocumentError(UnreadableFileError):
    """By its content neither a picture nor a PDF."""

    code = "type.not_a_document"


class PasswordProtectedError(UnreadableFileError):
    """A PDF that opens with a password only."""

    code = "quality.password_protected"


class EmptyFileError(UnreadableFileError):
    """No bytes at all."""

    code = "file.empty"


class FileTooLargeError(UnreadableFileError):
    """More bytes than are taken."""

    code = "file.too_large"


class TooManyPagesError(UnreadableFileError):
    """More pages than are read."""

    code = "file.too_many_pages"


class TooManyPixelsError(UnreadableFileError):
    """A page of more pixels than are decoded, judged by its header."""

    code = "file.too_many_pixels"


class DecoderFailedError(UnreadableFileError):
    """The decoder crashed, or ran out of its memory or time."""

    code = "file.decoder_failed"


class CannotOpenError(UnreadableFileError):
    """The file is missing, or not ours to read."""

    code = "file.cannot_open"


class SandboxUnavailableError(Exception):
    """The process that decodes cannot be started: the installation's fault, not the file's."""

    code = "reader.sandbox_unavailable"


class NetMissingError(Exception):
    """No recognition net of that name is installed."""

    code = "reader.net_missing"


BY_CODE: dict[str, type[UnreadableFileError]] = {
    error.code: error
    for error in (
        UnreadableFileError,
        NotADocumentError,
        PasswordProtectedError,
        EmptyFileError,
        FileTooLargeError,
        TooManyPagesError,
        TooManyPixelsError,
        DecoderFailedError,
        CannotOpenError,
    )
}
