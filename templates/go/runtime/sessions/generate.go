package sessions

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
	"time"

	"example.com/kaltura/internal/sign"
)

// Type is what a session is for. Accounts make user and admin sessions.
type Type int

// The types of sessions (protocol.md 6).
const (
	None   Type = -1
	User   Type = 0
	Widget Type = 1
	Admin  Type = 2
)

// Spec is what a session is to say.
type Spec struct {
	// PartnerID is the account.
	PartnerID int64
	// UserID is for whom; "" for nobody.
	UserID string
	// Type is User or Admin.
	Type Type
	// Expiry is the lifetime, in full seconds; 0 stands for a day.
	Expiry time.Duration
	// Privileges is used exactly as it is. In a text that repeats a name, version 2 keeps
	// the last value only; [Privileges] never repeats one.
	Privileges string
	// Version is 1 or 2; 0 stands for 2, which hides everything but the account.
	Version int
	// Now is the moment to count from; the zero time stands for the clock.
	Now time.Time
	// Random is the random part, for tests that need the same bytes again: 16 bytes for
	// version 2, a text without ';' for version 1.
	Random []byte
}

// Generate makes a session string, signed with the admin secret of the account: for user
// sessions as well, as a server verifies with nothing else. It fails with a
// kaltura.UsageError if something cannot be expressed in the chosen version.
func Generate(secret string, spec Spec) (string, error) {
	if secret == "" || strings.Contains(secret, ",") {
		return "", usage("generate a session with one secret, not with none or a list")
	}
	if spec.Expiry == 0 {
		spec.Expiry = 24 * time.Hour
	}
	if spec.Now.IsZero() {
		spec.Now = time.Now()
	}
	expires := spec.Now.Unix() + int64(spec.Expiry/time.Second)
	switch spec.Version {
	case 1:
		return generateV1(secret, spec, expires)
	case 0, 2:
		return generateV2(secret, spec, expires)
	}
	return "", usage(fmt.Sprintf("there is no session version %d; use 1 or 2", spec.Version))
}

// generateV1 writes everything in plain text, and signs it (protocol.md 6.1).
func generateV1(secret string, spec Spec, expires int64) (string, error) {
	random := string(spec.Random)
	if random == "" {
		drawn, err := draw(8)
		if err != nil {
			return "", err
		}
		random = strconv.FormatUint(bytesToNumber(drawn), 10)
	}
	for what, text := range map[string]string{"user id": spec.UserID, "privileges": spec.Privileges, "random part": random} {
		if strings.Contains(text, ";") {
			return "", usage("version 1 sessions cannot hold a ';' in the " + what + "; use version 2")
		}
	}
	info := fmt.Sprintf("%d;%d;%d;%d;%s;%s;%s",
		spec.PartnerID, spec.PartnerID, expires, spec.Type, random, spec.UserID, spec.Privileges)
	signature := sign.Hex("sha1", secret, []byte(info))
	return base64.StdEncoding.EncodeToString([]byte(signature + "|" + info)), nil
}

// generateV2 encrypts all but the account with a key made of the secret (protocol.md 6.2).
func generateV2(secret string, spec Spec, expires int64) (string, error) {
	fields, err := fieldsText(spec, expires)
	if err != nil {
		return "", err
	}
	random := spec.Random
	if random == nil {
		if random, err = draw(block); err != nil {
			return "", err
		}
	}
	if len(random) != block {
		return "", usage("the random part of a version 2 session is 16 bytes")
	}
	sealed, err := seal(secret, append(bytes.Clone(random), fields...))
	if err != nil {
		return "", err
	}
	head := fmt.Sprintf("v2|%d|", spec.PartnerID)
	return base64.URLEncoding.EncodeToString(append([]byte(head), sealed...)), nil
}

func draw(size int) ([]byte, error) {
	random := make([]byte, size)
	_, err := rand.Read(random)
	return random, err
}

// bytesToNumber makes a number below 2^53, which every language can hold.
func bytesToNumber(random []byte) uint64 {
	number := uint64(0)
	for _, b := range random {
		number = number<<8 | uint64(b)
	}
	return number & (1<<53 - 1)
}
