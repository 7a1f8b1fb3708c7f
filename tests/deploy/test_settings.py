"""What an installation may choose: a provider of identities is whole, and nobody listens on the way to it."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from deploy import cli
from deploy.settings import Settings
from deploy.wiring import House

SECRET = Path("/nowhere/secret")
PLACES: dict[str, Any] = {
    "database_url": "postgresql+psycopg://nowhere/wathiq",
    "s3_endpoint": "127.0.0.1:1",
    "s3_bucket": "wathiq",
    "s3_access_key_file": SECRET,
    "s3_secret_key_file": SECRET,
    "temporal_address": "127.0.0.1:1",
    "temporal_namespace": "wathiq",
    "temporal_ui_url": "http://127.0.0.1:1",
    "sandbox_url": "http://127.0.0.1:1",
    "sandbox_token_file": SECRET,
    "api_url": "http://127.0.0.1:8000",
    "api_port": 8000,
    "installation_key_file": SECRET,
    "key_encryption_file": SECRET,
    "client_token_file": SECRET,
}


def settings(**chosen: Any) -> Settings:  # noqa: ANN401 - any setting
    return Settings(**PLACES, **chosen)


@pytest.fixture
def provider(tmp_path: Path) -> dict[str, Any]:
    file = tmp_path / "secret"
    file.write_text("a secret\n")
    return {
        "oidc_issuer": "https://sso.example.ma",
        "oidc_client_id": "wathiq",
        "oidc_client_secret_file": file,
        "public_url": "https://wathiq.example.ma/",
    }


def test_without_an_issuer_there_is_no_provider() -> None:
    assert House(settings()).provider is None
    assert settings().browsed_at == "http://127.0.0.1:8000"


def test_the_provider_is_told_where_browsers_come_back_to(provider: dict[str, Any]) -> None:
    made = House(settings(**provider)).provider
    assert made is not None
    assert made._us.redirect_url == "https://wathiq.example.ma/staff/provider/callback"
    assert made._us.home_url == "https://wathiq.example.ma/staff/sign-in"
    assert made._us.client_secret == "a secret"
    assert "a secret" not in repr(made._us)


@pytest.mark.parametrize("missing", ["oidc_client_id", "oidc_client_secret_file"])
def test_half_a_provider_is_refused(provider: dict[str, Any], missing: str) -> None:
    del provider[missing]
    with pytest.raises(ValidationError, match="comes with"):
        settings(**provider)


@pytest.mark.parametrize("issuer", ["http://sso.example.ma", "ftp://127.0.0.1", "sso.example.ma", "", "//sso"])
def test_a_provider_that_can_be_listened_to_is_refused(provider: dict[str, Any], issuer: str) -> None:
    with pytest.raises(ValidationError, match="over TLS"):
        settings(**provider | {"oidc_issuer": issuer})


@pytest.mark.parametrize("issuer", ["http://127.0.0.1:9000", "http://localhost:9000", "http://[::1]:9000"])
def test_one_on_this_machine_may_be_tried_without_tls(provider: dict[str, Any], issuer: str) -> None:
    assert settings(**provider | {"oidc_issuer": issuer}).oidc_issuer == issuer


def test_lists_come_from_the_environment_as_json(provider: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATHIQ_OIDC_ACR_VALUES", '["mfa", "gold"]')
    assert settings(**provider).oidc_acr_values == ("mfa", "gold")


def test_a_command_says_what_is_wrong_with_what_was_chosen(
    provider: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WATHIQ_HOME", raising=False)
    runner = CliRunner()
    assert "There is no stack here" in runner.invoke(cli.app, ["staff", "list"]).output
    for name, value in (PLACES | provider | {"oidc_client_id": ""}).items():
        monkeypatch.setenv(f"WATHIQ_{name.upper()}", str(value))
    said = runner.invoke(cli.app, ["staff", "list"])
    assert said.exit_code == 1
    assert "oidc_issuer comes with oidc_client_id" in said.output
