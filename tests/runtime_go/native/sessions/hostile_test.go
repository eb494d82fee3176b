package sessions

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// checkSession reads a text as a session, with and without a secret.
func checkSession(t testing.TB, text string) {
	t.Helper()
	var failed *FormatError
	read, err := Parse(text)
	if err != nil && (!errors.As(err, &failed) || failed.Signature) || (read == nil) == (err == nil) {
		t.Fatalf("%q: %v", text, err)
	}
	if read != nil && (read.Verified || read.Version != 1 && read.Version != 2) {
		t.Fatalf("%q: %+v", text, read)
	}
	verified, err := Parse(text, "other", secret)
	if err != nil && !errors.As(err, &failed) || err != nil && len(text) > 20 && strings.Contains(err.Error(), text[:20]) {
		t.Fatalf("%q: %v", text, err)
	}
	for _, found := range []*Session{read, verified} {
		if found == nil {
			continue
		}
		left, known := found.ExpiresIn(time.Now())
		if found.Expired(time.Now()) != (!known || left <= 0) {
			t.Fatalf("%q: %v, %v", text, left, known)
		}
		again := ParsePrivileges(found.Privileges.String())
		if found.Version == 2 && again.String() != found.Privileges.String() && !strings.ContainsAny(found.Privileges.String(), " \t\r\n\v\f\u0085\u00a0") {
			t.Fatalf("%q: %q, %q", text, again, found.Privileges)
		}
	}
}

func madeSessions(t testing.TB) []string {
	t.Helper()
	var all []string
	for _, spec := range []Spec{
		{PartnerID: 102, UserID: "user €", Type: Admin, Privileges: "edit:0_a/0_b,*,list:*"}, {PartnerID: math.MaxInt64},
	} {
		for _, version := range []int{1, 2} {
			spec.Version = version
			made, err := Generate(secret, spec)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, made)
		}
	}
	// Encrypted with the secret, but not by a generator.
	for _, fields := range []string{"", "_e=99999999999999999999&_t=x&_u=%zz&=&&a.b=%00", "_e=-1&%2a=&_u", "_e=" + fmt.Sprint(int64(math.MaxInt64))} {
		sealed, err := seal(secret, append(make([]byte, block), fields...))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, base64.URLEncoding.EncodeToString(append([]byte("v2|x|"), sealed...)))
	}
	return append(all, base64.StdEncoding.EncodeToString([]byte("sig|1;2;9223372036854775807;x;\xff;;,,:,a:/")), "", "====", "djJ8", "djJ8fA==")
}

func TestDamagedSessions(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for _, text := range madeSessions(t) {
		checkSession(t, text)
		for i := range len(text) {
			checkSession(t, text[:i])
		}
		for range 300 {
			changed := []byte(text)
			for range 1 + random.IntN(3) {
				if len(changed) > 0 {
					changed[random.IntN(len(changed))] = "ABCdef019+/-_=|\n\xff"[random.IntN(17)]
				}
			}
			checkSession(t, string(changed))
			// What is signed is changed beneath the Base64, too.
			raw, err := fromBase64(text)
			if err == nil && len(raw) > 0 {
				raw = bytes.Clone(raw)
				raw[random.IntN(len(raw))] ^= byte(1 << random.IntN(8))
				checkSession(t, base64.StdEncoding.EncodeToString(raw))
				if _, err := Parse(base64.StdEncoding.EncodeToString(raw), secret); err == nil && !bytes.HasPrefix(raw, []byte("v2|")) {
					t.Fatalf("%q is verified", raw)
				}
			}
		}
	}
}

func TestSessionsOfAMegabyte(t *testing.T) {
	for name, text := range map[string]string{
		"padding": strings.Repeat("=", 1<<20) + "x", "letters": strings.Repeat("A", 1<<20), "bars": base64.StdEncoding.EncodeToString(bytes.Repeat([]byte("|"), 1<<18)),
		"fields":     base64.StdEncoding.EncodeToString(append([]byte("x|"), bytes.Repeat([]byte(";"), 1<<18)...)),
		"privileges": base64.StdEncoding.EncodeToString([]byte("x|1;1;1;1;1;1;" + strings.Repeat("a:b/c,", 1<<16))),
		"names": base64.StdEncoding.EncodeToString([]byte("x|1;1;1;1;1;1;" + func() string {
			var all strings.Builder
			for i := range 20_000 {
				fmt.Fprintf(&all, "p%d,", i)
			}
			return all.String()
		}())),
	} {
		before := time.Now()
		checkSession(t, text)
		if took := time.Since(before); took > 30*time.Second {
			t.Errorf("%s: %v", name, took)
		}
	}
}

func FuzzSessions(f *testing.F) {
	for _, text := range madeSessions(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkSession(t, text) })
}

// FuzzSealed changes what is encrypted, which no change of the text gets at.
func FuzzSealed(f *testing.F) {
	f.Add([]byte("0123456789abcdef_e=1&_t=2&_u=u&edit=0_a%2F0_b"))
	f.Fuzz(func(t *testing.T, data []byte) {
		sealed, err := seal(secret, data)
		if err != nil {
			t.Fatal(err)
		}
		text := base64.URLEncoding.EncodeToString(append([]byte("v2|102|"), sealed...))
		checkSession(t, text)
		whole := len(data) >= block && !bytes.HasSuffix(data, []byte{0})
		if _, err := Parse(text, secret); (err == nil) != whole && !bytes.HasSuffix(data, []byte{0}) {
			t.Fatalf("%q: %v", data, err)
		}
	})
}
