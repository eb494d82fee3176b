"""TLS settings, made when they are first needed: that takes milliseconds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .errors import TransportError

if TYPE_CHECKING:
    from ssl import SSLContext

__all__ = ["Tls", "certificate_advice"]


class Tls:
    """The TLS context of a transport.

    Args:
        verify: True checks certificates with the system's authorities, a path with
            those in that file or folder, False does not check; or a context.
    """

    def __init__(self, verify: bool | str | os.PathLike[str] | SSLContext) -> None:
        self._verify = verify
        self._context: SSLContext | None = None

    def context(self) -> SSLContext:
        """The context, the same one each time.

        Raises:
            TransportError: The certificates cannot be read.
        """
        if self._context is None:
            self._context = self._make()
        return self._context

    def _make(self) -> SSLContext:
        from ssl import CERT_NONE, SSLContext, create_default_context

        verify = self._verify
        if isinstance(verify, SSLContext):
            return verify
        try:
            if isinstance(verify, bool):
                context = create_default_context()
            elif os.path.isdir(verify):
                context = create_default_context(capath=os.fspath(verify))
            else:
                context = create_default_context(cafile=os.fspath(verify))
        except OSError as error:
            raise TransportError(
                f"cannot read the certificates in {verify}: {error}", sent=False
            ) from error
        if verify is False:
            context.check_hostname = False
            context.verify_mode = CERT_NONE
        context.set_alpn_protocols(["http/1.1"])
        return context


def certificate_advice(reason: str) -> str:
    """What to do about a certificate that was refused, to be added to a message.

    Args:
        reason: What TLS says, as all libraries pass it on.

    Returns:
        "" where the reason is another.
    """
    reason = reason.lower().replace("_", " ")
    if "certificate verify failed" not in reason:
        return ""
    if "expired" in reason or "not yet valid" in reason:
        return ": have it renewed, or set the clock of this machine"
    if "mismatch" in reason or "not valid for" in reason or "doesn't match" in reason:
        return ": use the name that it is for in the service URL"
    return ": where you trust it, give its authority to the transport (verify='ca.pem')"
