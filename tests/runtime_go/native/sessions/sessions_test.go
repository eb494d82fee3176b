package sessions

import (
	"errors"
	"strings"
	"testing"
	"time"

	"example.com/kaltura"
)

const secret = "0123456789abcdef0123456789abcdef"

func TestRoundTrip(t *testing.T) {
	privileges := &Privileges{}
	for name, values := range map[string][]string{"edit": {"0_a", "0_b"}, "enableentitlement": nil} {
		if err := privileges.Add(name, values...); err != nil {
			t.Fatal(err)
		}
	}
	for _, version := range []int{1, 2} {
		ks, err := Generate(secret, Spec{
			PartnerID: 102, UserID: "user €", Type: Admin, Privileges: privileges.String(), Version: version,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{ks, strings.TrimRight(ks, "=")} {
			session, err := Parse(text, "another,"+secret)
			if err != nil {
				t.Fatal(err)
			}
			left, _ := session.ExpiresIn(time.Now())
			if session.UserID.Or("") != "user €" || session.Type != Admin || session.PartnerID != 102 ||
				left > 24*time.Hour || left < 24*time.Hour-time.Minute || session.Expired(time.Now()) {
				t.Errorf("%+v", session)
			}
			if got := session.Privileges.Values("edit"); len(got) != 2 || !session.Privileges.Has("enableentitlement") {
				t.Errorf("%v", session.Privileges)
			}
		}
	}
}

func TestWithoutASecret(t *testing.T) {
	for version, readable := range map[int]bool{1: true, 2: false} {
		ks, err := Generate(secret, Spec{PartnerID: 7, UserID: "u", Version: version})
		if err != nil {
			t.Fatal(err)
		}
		session, err := Parse(ks)
		if err != nil {
			t.Fatal(err)
		}
		if session.Verified || session.PartnerID != 7 || (session.UserID.Or("") == "u") != readable || session.UserID.IsSet() != readable ||
			session.Expired(time.Now()) == readable {
			t.Errorf("%+v", session)
		}
	}
}

func TestRefusals(t *testing.T) {
	for name, call := range map[string]func() error{
		"no secret":        func() error { _, err := Generate("", Spec{}); return err },
		"several secrets":  func() error { _, err := Generate("a,b", Spec{}); return err },
		"unknown version":  func() error { _, err := Generate(secret, Spec{Version: 3}); return err },
		"own field":        func() error { _, err := Generate(secret, Spec{Privileges: "_e:1"}); return err },
		"random too short": func() error { _, err := Generate(secret, Spec{Random: []byte("x")}); return err },
		"separator in v1":  func() error { _, err := Generate(secret, Spec{Version: 1, UserID: "a;b"}); return err },
		"random in v1":     func() error { _, err := Generate(secret, Spec{Version: 1, Random: []byte(";")}); return err },
		"empty secret":     func() error { _, err := Parse("djJ8MXw=", ""); return err },
		"empty of several": func() error { _, err := Parse("djJ8MXw=", "a,"); return err },
		"hash type":        func() error { _, err := TokenHash("k", "t", "SHA3"); return err },
		"privilege name":   func() error { return (&Privileges{}).Add("a:b") },
		"privilege value":  func() error { return (&Privileges{}).Add("a", "b,c") },
	} {
		var refused *kaltura.UsageError
		var any kaltura.Error
		if err := call(); !errors.As(err, &refused) || !errors.As(err, &any) || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWhatIsNoSession(t *testing.T) {
	for _, text := range []string{"", "x", "%", "====", "ab\ncd", "djJ8", "djJ8MTAyfA==", "djJ8MTAyfGFi", "YWJj", "YWJjfDE7Mg=="} {
		_, err := Parse(text, secret)
		var failed *FormatError
		if !errors.As(err, &failed) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestWhyRefused(t *testing.T) {
	refused := &kaltura.APIError{Code: "INVALID_KS", Args: map[string]string{"ERR_CODE": "-5"}}
	if why, ok := WhyRefused(refused); !ok || why != Expired {
		t.Error(why, ok)
	}
	refused.Args["ERR_CODE"] = "-99"
	for _, err := range []error{refused, &kaltura.APIError{Code: "X"}, errors.New("x"), nil} {
		if _, ok := WhyRefused(err); ok {
			t.Errorf("%v has a reason", err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("djJ8MTAyfGFi")
	f.Fuzz(func(t *testing.T, text string) {
		session, err := Parse(text, secret)
		if (session == nil) == (err == nil) {
			t.Error("neither a session nor an error")
		}
	})
}
