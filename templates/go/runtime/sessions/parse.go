package sessions

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"strconv"
	"strings"
	"time"

	"example.com/kaltura"
	"example.com/kaltura/internal/sign"
)

// Session is what a session string says.
type Session struct {
	// Version is 1 or 2.
	Version int
	// PartnerID is the account; 0 when the field is no number.
	PartnerID int64
	// UserID is for whom it was made; "" for nobody; unset when not readable.
	UserID kaltura.Opt[string]
	// Type is the kind of session; None when not readable.
	Type Type
	// Expires is the moment of expiry, UTC; the zero time when not readable.
	Expires time.Time
	// Privileges are names with their values. Version 2 encrypts them, so without a
	// secret there are none.
	Privileges *Privileges
	// PrivilegesText is the same as text, the way a server prints it; unset when not
	// readable.
	PrivilegesText kaltura.Opt[string]
	// MasterPartnerID and AdditionalData are in some sessions made by a server, else "".
	MasterPartnerID string
	AdditionalData  string
	// Random is the random part; for version 2 as hexadecimal digits.
	Random string
	// Signature is lower-case hexadecimal digits; "" when not readable.
	Signature string
	// Verified tells whether the signature was checked against a secret. Trust nothing
	// in a session that is not verified.
	Verified bool
}

// ExpiresIn returns the time until it expires, negative when it has, counted from now.
// It is false when the expiry is not readable.
func (s *Session) ExpiresIn(now time.Time) (time.Duration, bool) {
	if s.Expires.IsZero() {
		return 0, false
	}
	return s.Expires.Sub(now), true
}

// Expired tells whether its time is over; a session of unknown expiry counts as expired.
func (s *Session) Expired(now time.Time) bool {
	left, known := s.ExpiresIn(now)
	return !known || left <= 0
}

// Parse reads a session string, padded or not, in either Base64 alphabet. secrets are
// those of the account; each may be a comma list, and each is tried.
//
// Without a secret, version 1 is readable but not verified, and of version 2 only the
// account is (protocol.md 6.3). The error is a [*FormatError] if it is no session or
// signed with none of the secrets, a kaltura.UsageError if a secret is empty.
func Parse(ks string, secrets ...string) (*Session, error) {
	raw, err := fromBase64(ks)
	if err != nil {
		return nil, err
	}
	var known []string
	if len(secrets) > 0 {
		var ok bool
		if known, ok = sign.Secrets(secrets); !ok {
			return nil, usage("the secret is empty")
		}
	}
	if bytes.HasPrefix(raw, []byte("v2|")) {
		return parseV2(raw, known)
	}
	return parseV1(raw, known)
}

func fromBase64(ks string) ([]byte, error) {
	text := strings.TrimRight(strings.NewReplacer("-", "+", "_", "/").Replace(ks), "=")
	if strings.ContainsAny(text, "\r\n") {
		return nil, formatError("not a session: it is not Base64")
	}
	raw, err := base64.RawStdEncoding.DecodeString(text)
	if err != nil {
		return nil, &FormatError{message: "not a session: it is not Base64", cause: err}
	}
	return raw, nil
}

func parseV1(raw []byte, secrets []string) (*Session, error) {
	signature, info, found := bytes.Cut(raw, []byte("|"))
	if !found {
		return nil, formatError("not a session: no separator after the signature")
	}
	fields := strings.Split(strings.ToValidUTF8(string(info), "\uFFFD"), ";")
	if len(fields) < 3 {
		return nil, formatError("not a session: fewer than three fields")
	}
	if secrets != nil && !sign.Signed("sha1", secrets, info, string(signature)) {
		return nil, wrongSecret()
	}
	known := len(fields)
	fields = append(fields, make([]string, 9)...)
	session := &Session{
		Version:         1,
		PartnerID:       number(fields[0]),
		Expires:         moment(fields[2]),
		Type:            typeOf(fields[3]),
		Random:          fields[4],
		Privileges:      readPrivileges(fields[6], false),
		MasterPartnerID: fields[7],
		AdditionalData:  fields[8],
		Signature:       string(signature),
		Verified:        secrets != nil,
	}
	if known > 5 {
		session.UserID = kaltura.Some(fields[5])
	}
	if known > 6 {
		session.PrivilegesText = kaltura.Some(fields[6])
	}
	return session, nil
}

func parseV2(raw []byte, secrets []string) (*Session, error) {
	parts := bytes.SplitN(raw, []byte("|"), 3)
	if len(parts) < 3 {
		return nil, formatError("not a session: fewer than three parts")
	}
	partner := number(string(parts[1]))
	if secrets == nil {
		return &Session{Version: 2, PartnerID: partner, Type: None, Privileges: &Privileges{}}, nil
	}
	sealed := parts[2]
	if len(sealed) == 0 || len(sealed)%block != 0 {
		return nil, formatError("not a session: the encrypted part is incomplete")
	}
	for _, secret := range secrets {
		signature, data, err := unseal(secret, sealed)
		if err != nil {
			return nil, err
		}
		if sign.Signed("sha1", []string{""}, data, signature) && len(data) >= block {
			return sessionV2(partner, signature, data), nil
		}
	}
	return nil, wrongSecret()
}

func sessionV2(partner int64, signature string, data []byte) *Session {
	names, fields := readFields(string(data[block:]))
	var privileges []string
	for _, name := range names {
		value := fields[name]
		switch {
		case strings.HasPrefix(name, "_"):
		case value == "":
			privileges = append(privileges, name)
		default:
			privileges = append(privileges, name+":"+value)
		}
	}
	text := strings.Join(privileges, ",")
	read := readPrivileges(text, false)
	if text == "all:*" {
		text = "*"
	}
	session := &Session{
		Version:         2,
		PartnerID:       partner,
		Expires:         moment(fields["_e"]),
		Type:            typeOf(fields["_t"]),
		PrivilegesText:  kaltura.Some(text),
		Privileges:      read,
		MasterPartnerID: fields["_m"],
		AdditionalData:  fields["_d"],
		Random:          hex.EncodeToString(data[:block]),
		Signature:       signature,
		Verified:        true,
	}
	if user, there := fields["_u"]; there {
		session.UserID = kaltura.Some(user)
	}
	return session
}

func number(text string) int64 {
	found, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return 0
	}
	return found
}

func moment(text string) time.Time {
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return time.Time{}
	}
	return time.Unix(seconds, 0).UTC()
}

func typeOf(text string) Type {
	found, err := strconv.Atoi(text)
	if err != nil {
		return None
	}
	return Type(found)
}
