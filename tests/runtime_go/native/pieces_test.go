package kaltura

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestKalsigVectors(t *testing.T) {
	folder := os.Getenv("KALTURA_SHARED")
	if folder == "" {
		t.Skip("KALTURA_SHARED does not name the reference data")
	}
	text, err := os.ReadFile(filepath.Join(folder, "vectors", "kalsig.json"))
	if err != nil {
		t.Fatal(err)
	}
	var document struct {
		Cases []struct {
			Name, Algorithm string
			Input           struct{ Pairs [][2]string }
			Expected        struct {
				Text   string `json:"signed_text"`
				Kalsig string
			}
		}
	}
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, c := range document.Cases {
		if c.Algorithm != "classic" {
			continue
		}
		checked++
		pairs := []formPair{{"kalsig", "left out"}}
		for _, pair := range c.Input.Pairs {
			pairs = append(pairs, formPair{pair[0], pair[1]})
		}
		if signedText(pairs) != c.Expected.Text || kalsig(pairs) != c.Expected.Kalsig {
			t.Errorf("%s: %s", c.Name, signedText(pairs))
		}
	}
	if checked < 5 {
		t.Errorf("only %d cases", checked)
	}
}

func TestForms(t *testing.T) {
	body := formBody([]formPair{{"entry:name", "a b&c=d/é*~"}, {"x", ""}, {"y", "\r\n\x00"}})
	if string(body) != "entry%3Aname=a+b%26c%3Dd%2F%C3%A9%2A%7E&x=&y=%0D%0A%00" {
		t.Error(string(body))
	}
	if quote("plain-0._") != "plain-0._" || quote("é") != "%C3%A9" {
		t.Error(quote("é"))
	}
}

func TestServiceRoots(t *testing.T) {
	for given, wanted := range map[string]string{
		"https://host":                          "https://host/api_v3",
		" http://host:8080/ ":                   "http://host:8080/api_v3",
		"https://host/api_v3":                   "https://host/api_v3",
		"https://host/api_v3/":                  "https://host/api_v3",
		"https://host/phoenix/api_v3/index.php": "https://host/phoenix/api_v3",
		"https://[::1]:80/x":                    "https://[::1]:80/x/api_v3",
		"HTTPS://Host/":                         "https://Host/api_v3",
		"":                                      "",
		"host":                                  "",
		"ftp://host":                            "",
		"https://":                              "",
		"https://user:hunter22@host":            "",
		"https://user:hunter22@host:bad/":       "",
		"https://host?x=1":                      "",
		"https://host/#x":                       "",
		"https://host:port":                     "",
		"https://ho st":                         "",
		"http://host/\x00":                      "",
		"https://host/api_v3/service/media":     "https://host/api_v3/service/media/api_v3",
	} {
		got, err := serviceRoot(given)
		var usage *UsageError
		if got != wanted || (wanted == "") != errors.As(err, &usage) {
			t.Errorf("%q: %q, %v", given, got, err)
		}
		if err != nil && strings.Contains(err.Error(), "hunter22") {
			t.Errorf("a password is shown: %v", err)
		}
	}
}

func TestTimes(t *testing.T) {
	moment := time.Date(2026, 1, 1, 1, 0, 0, 0, time.FixedZone("x", 3600))
	seconds, err := ToSeconds(moment)
	if err != nil || seconds != 1767225600 || !FromSeconds(seconds).Equal(moment) || FromSeconds(seconds).Location() != time.UTC {
		t.Error(seconds, err)
	}
	var usage *UsageError
	for _, year := range []int{1961, 1970, 1979} {
		if _, err := ToSeconds(time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC)); !errors.As(err, &usage) {
			t.Error(year, err)
		}
	}
}

func TestRedaction(t *testing.T) {
	r := newRedactor([]string{"ks", "secret", "tokenHash"})
	values := r.values(map[string]any{
		"ks": "long enough", "secret": "short", "list": []any{map[string]any{"secret": "in the depth"}},
		"tokenHash": map[string]any{"objectType": "KalturaX", "any": json.Number("1234567")},
		"token":     "{1:result:ks}", "name": "Summer", "2": map[string]any{"ks": "{1:result}", "flag": true, "none": nil},
	})
	if strings.Join(values, "|") != "in the depth|long enough|1234567" {
		t.Error(values)
	}
	for given, wanted := range map[string]string{
		"a=1&ks=abc&b=2":                 "a=1&ks=***&b=2",
		"ks=abc&secret=def":              "ks=***&secret=***",
		"/service/x/ks/abc/entryId/1":    "/service/x/ks/***/entryId/1",
		`{"ks": "abc", "thanks": "you"}`: `{"ks": "***", "thanks": "you"}`,
		`\"ks\":\"abc\"`:                 `\"ks\":\"***\"`,
		"<ks>abc</ks>":                   "<ks>***</ks>",
		"1%3Aks=abc":                     "1%3Aks=***",
		"1%3Aks%3Dabc":                   "1%3Aks%3D***",
		"KS=abc works/out":               "KS=*** works/out",
		"proxy http://user:pw@host:1/":   "proxy http://***@host:1/", "mail a@b, see //x/y@z": "mail a@b, see //x/y@z",
		"thanks=you": "thanks=you",
		"long enough, in+the+depth, in%20the%20depth": "***, ***, ***",
	} {
		if got := r.text(given, values); got != wanted {
			t.Errorf("%s: %s", given, got)
		}
	}
	if shown := r.also([]string{"name"}).shown(map[string]any{"name": "Summer", "x": []any{map[string]any{"ks": 1}}}, nil); shown != `{"name":"***","x":[{"ks":"***"}]}` {
		t.Error(shown)
	}
	if shown := r.shown(map[string]any{"x": strings.Repeat("é", 3000)}, nil); len([]rune(shown)) != longestShown+3 {
		t.Error(len(shown))
	}
	if newRedactor(nil).text("ks=abc", nil) != "ks=abc" {
		t.Error("hides what it does not know")
	}
}

func TestRetryPolicies(t *testing.T) {
	policy := DefaultRetryPolicy()
	policy.Retries = 100
	f := failure{transient: true, rewindable: true}
	one := func() float64 { return 1 }
	for attempt, wanted := range map[int]time.Duration{1: 500 * time.Millisecond, 2: time.Second, 5: 8 * time.Second, 99: 8 * time.Second} {
		if got, ok := policy.delay(attempt, f, true, one); !ok || got != wanted {
			t.Errorf("%d: %v, %v", attempt, got, ok)
		}
	}
	for _, bad := range []failure{{transient: true}, {rewindable: true}} {
		if _, ok := policy.delay(1, bad, true, one); ok {
			t.Errorf("%+v is repeated", bad)
		}
	}
	if (RetryPolicy{Retries: -1}).check() == nil || (Timeouts{Read: -1}).check() == nil || policy.check() != nil {
		t.Error("negative numbers pass")
	}
}
