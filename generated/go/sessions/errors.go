package sessions

import (
	"errors"
	"strconv"

	"example.com/kaltura"
)

// FormatError tells that a text is no session, or was not signed with the given secrets.
type FormatError struct {
	// Signature tells that it reads like a session, and was signed with another secret.
	Signature bool

	message string
	cause   error
}

func (e *FormatError) Error() string { return e.message }

// Unwrap returns the error below, nil if there is none.
func (e *FormatError) Unwrap() error { return e.cause }

// KalturaError marks an error of this client.
func (*FormatError) KalturaError() {}

func formatError(message string) *FormatError { return &FormatError{message: message} }

func wrongSecret() *FormatError {
	return &FormatError{
		Signature: true,
		message:   "signature mismatch: the session was not signed with this secret",
	}
}

func usage(message string) error { return kaltura.NewUsageError(message, nil) }

// Validity is why a server refused a session: the ERR_CODE of INVALID_KS.
type Validity int

// The reasons (protocol.md 6.3).
const (
	Valid                 Validity = 1
	InvalidString         Validity = -1
	InvalidPartner        Validity = -2
	InvalidUser           Validity = -3
	InvalidType           Validity = -4
	Expired               Validity = -5
	LoggedOut             Validity = -6
	InvalidLKS            Validity = -7
	ExceededActionsLimit  Validity = -8
	ExceededRestrictedIP  Validity = -9
	LKSDisabled           Validity = -10
	ExceededRestrictedURI Validity = -11
)

// WhyRefused returns the reason behind an INVALID_KS error; false for any other error,
// and for a reason that this client does not know.
func WhyRefused(err error) (Validity, bool) {
	var refused *kaltura.APIError
	if !errors.As(err, &refused) || refused.Code != "INVALID_KS" {
		return 0, false
	}
	number, err := strconv.Atoi(refused.Args["ERR_CODE"])
	known := number == int(Valid) || number <= int(InvalidString) && number >= int(ExceededRestrictedURI)
	return Validity(number), err == nil && known
}
