"""What a first look at an uploaded file says, before anything is read: can it be opened, and will it be legible?"""

from dataclasses import dataclass

from dossier.reading import Legibility, PageSize, Quality

# The code of a file in which a scanner knows something harmful.
INFECTED = "file.infected"


@dataclass(frozen=True, slots=True)
class Inspection:
    """A file's media type, its pages as they will be shown, and a verdict.

    `error` is a stable code (`quality.*`, `type.*` or `file.*`) where the file cannot be used at all; then
    `media_type` may be None and there are no pages. Page sizes are those of the upright page images, with the
    turn that the cheap look settled on; reading may settle on another. `pictures` are the fingerprints of the pages
    that are not blank: equal where one picture was saved anew.
    """

    quality: Quality
    media_type: str | None = None
    page_sizes: tuple[PageSize, ...] = ()
    error: str | None = None
    pictures: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        """Number of page images."""
        return len(self.page_sizes)

    @property
    def is_usable(self) -> bool:
        """Whether it is worth keeping: it opens, and its verdict is not `unreadable`."""
        return self.error is None and self.quality.verdict is not Legibility.UNREADABLE
