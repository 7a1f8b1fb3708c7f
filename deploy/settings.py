"""Where the other parts are and how long things may take: one class, read from WATHIQ_* in the environment.

Secrets come as paths of files. `deploy/stack/ours.py` sets all of this for a local stack.
"""

import os
from datetime import timedelta
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from dossier.deliveries import Provider

_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


def _cores() -> int:
    """One slot a core, four at most: a laptop has other things to do, a country sets its own."""
    return min(os.cpu_count() or 1, 4)


class Settings(BaseSettings):
    """One installation, as one process of it sees it. Unknown keyword arguments are refused."""

    model_config = SettingsConfigDict(env_prefix="WATHIQ_", extra="forbid", frozen=True)

    home: Path = Path(".wathiq")
    database_url: str
    s3_endpoint: str
    s3_bucket: str
    s3_access_key_file: Path
    s3_secret_key_file: Path
    temporal_address: str
    temporal_namespace: str
    temporal_ui_url: str
    sandbox_url: str
    sandbox_port: int = 0
    sandbox_token_file: Path
    api_url: str
    api_port: int
    installation_key_file: Path
    key_encryption_file: Path  # wraps the data keys: one `id base64` a line, the newest first
    client_token_file: Path
    # Accounts that an installation begins with: a role is the login, its password is in the file.
    first_password_files: dict[str, Path] = Field(default_factory=dict)
    staff_totp_required: bool = True
    ready_file: Path | None = None
    log_level: Literal["info", "debug"] = "info"
    anchor_folder: Path | None = None  # where daily anchors are written: best where somebody else keeps it

    # Other people's systems by name: rnp, rsu, cover, ramed, registration, cards, sms; the sandbox plays the others.
    system_urls: dict[str, str] = Field(default_factory=dict)
    system_authority_file: Path | None = None  # PEM: who signs their certificates
    system_certificate_file: Path | None = None  # PEM: who we are to them
    system_key_file: Path | None = None
    # What providers sign their notices with, one secret a line: two while one is replaced, the newest first.
    notice_secret_file: Path | None = None
    notice_url: str | None = None  # where the sandbox sends its notices; nowhere without one

    # The administration's own OpenID Connect provider, for staff: off without an issuer (docs/accounts.md).
    oidc_issuer: str | None = None
    oidc_client_id: str | None = None
    oidc_client_secret_file: Path | None = None
    oidc_client_auth: Literal["client_secret_basic", "client_secret_post"] = "client_secret_basic"
    oidc_acr_values: tuple[str, ...] = ()  # what it says of how somebody proved who they are has to be one of these
    oidc_amr_values: tuple[str, ...] = ()  # and has to name one of these ways
    oidc_max_age_s: int | None = Field(default=None, ge=0)  # and they proved it so recently
    oidc_authority_file: Path | None = None  # PEM: who signs its certificate, where the machine does not know
    public_url: str | None = None  # how browsers reach the pages; as `api_url` where none is set

    clamd: str | None = None  # host:port or socket of a virus scanner; with one, nothing is taken that it did not see
    upload_max_bytes: int = Field(default=10 * 1024 * 1024, gt=0)
    worker_build_id: str | None = None  # names this release to Temporal (docs/workflow.md); unversioned without one
    undo_s: int | None = Field(default=None, ge=0)  # time to take a decision back; the policy's where none is set
    registry_asked_again_s: int = Field(default=900, gt=0)
    registry_questions_per_s: float = Field(default=50.0, gt=0)  # of all workers together
    registry_timeout_s: float = Field(default=10.0, gt=0)
    outbox_poll_s: float = Field(default=0.2, gt=0)
    dispatch_poll_s: float = Field(default=0.5, gt=0)
    message_asked_after_s: int = Field(default=3600, gt=0)  # without a receipt, the gateway is asked
    card_asked_after_s: int = Field(default=86_400, gt=0)
    follow_link: str | None = None  # where people follow their dossier, as messages print it: without a scheme
    reading_slots: int = Field(default_factory=_cores, gt=0)  # files read or inspected at a time, by one process
    secure_cookies: bool = False  # the local stack has no TLS; an installation behind TLS sets it

    @model_validator(mode="after")
    def _provider_is_whole(self) -> Self:
        """Refuse half a provider of identities, and one that can be listened to."""
        if self.oidc_issuer is None:
            return self
        if not self.oidc_client_id or self.oidc_client_secret_file is None:
            raise ValueError("oidc_issuer comes with oidc_client_id and oidc_client_secret_file")
        address = urlsplit(self.oidc_issuer)
        if address.scheme != "https" and not (address.scheme == "http" and address.hostname in _THIS_MACHINE):
            raise ValueError("oidc_issuer is reached over TLS, or on this machine")
        return self

    @property
    def browsed_at(self) -> str:
        """How browsers reach the pages, without a slash at the end."""
        return (self.public_url or self.api_url).rstrip("/")

    @property
    def undo(self) -> timedelta | None:
        """How long a decision can be taken back, where this installation differs from the policy."""
        return None if self.undo_s is None else timedelta(seconds=self.undo_s)

    @property
    def registry_asked_again(self) -> timedelta:
        """How long until a registry that was away is asked again."""
        return timedelta(seconds=self.registry_asked_again_s)

    @property
    def dispatches_asked_after(self) -> dict[Provider, timedelta]:
        """How long nothing is heard of what was given to a provider until it is asked about."""
        return {
            Provider.SMS: timedelta(seconds=self.message_asked_after_s),
            Provider.CARDS: timedelta(seconds=self.card_asked_after_s),
        }


def secret(path: Path) -> str:
    """Return the secret in a file. Raises OSError."""
    return path.read_text(encoding="utf-8").strip()
