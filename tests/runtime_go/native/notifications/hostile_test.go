package notifications

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"runtime"
	"strings"
	"testing"
	"time"

	"example.com/kaltura/internal/sign"
)

// signedForm is a body as a server signs it.
func signedForm(pairs ...string) string {
	fields := map[string]string{}
	body := ""
	for i := 0; i < len(pairs); i += 2 {
		fields[pairs[i]] = pairs[i+1]
		body += url.QueryEscape(pairs[i]) + "=" + url.QueryEscape(pairs[i+1]) + "&"
	}
	return body + "sig=" + sign.Hex("md5", secret, []byte(signedText(fields)))
}

var deleted = signedForm("notification_id", "5003", "notification_type", "entry_delete", "puser_id", "user 1",
	"partner_id", "102", "entry_id", "0_abc", "signed_fields",
	"notification_id,notification_type,puser_id,partner_id,entry_id,signed_fields,")

func onlyRefused(t testing.TB, err error) {
	t.Helper()
	var refused *Error
	if err != nil && !errors.As(err, &refused) {
		t.Fatalf("%T: %v", err, err)
	}
	if err != nil && strings.Contains(err.Error(), secret) || err != nil && len(err.Error()) > 1000 {
		t.Fatalf("it shows too much: %.2000v", err)
	}
}

func TestForgedNotifications(t *testing.T) {
	if found, err := ParsePartner([]byte(deleted), secret); err != nil || found[0].ObjectID != "0_abc" {
		t.Fatal(err)
	}
	at := strings.Index(deleted, "sig=") + 4
	right := deleted[at:]
	for name, body := range map[string]string{
		"no signature":         deleted[:at-5],
		"an empty one":         deleted[:at],
		"a short one":          deleted[:len(deleted)-1],
		"a long one":           deleted + "0",
		"upper case":           deleted[:at] + strings.ToUpper(right),
		"of another algorithm": deleted[:at] + sign.Hex("sha256", secret, []byte("x")),
		"a megabyte":           deleted[:at] + strings.Repeat("a", 1<<20),
		"no text":              deleted[:at] + "%ff%fe%00",
		"twice":                deleted + "&sig=" + right,
		"in another case":      strings.Replace(deleted, "sig=", "SIG=", 1),
		"a long name":          deleted + strings.Repeat("&"+strings.Repeat("n", 1<<16)+"=1", 2),
		"in brackets":          strings.Replace(deleted, "sig=", "sig[]=", 1),
		"another entry":        strings.Replace(deleted, "0_abc", "0_abd", 1),
		"a field replayed":     deleted + "&entry_id=0_xyz",
		"one more field":       deleted + "&extra=1",
		"one field less":       strings.Replace(deleted, "partner_id=102&", "", 1),
		"a field moved":        strings.Replace(deleted, "partner_id=102", "partner_id1=02", 1) + "&partner_id=",
		"another type":         strings.Replace(deleted, "entry_delete", "entry_add", 1),
		"nothing":              "",
	} {
		valid, err := Verify([]byte(body), secret)
		found, parseErr := ParsePartner([]byte(body), secret)
		if valid || err != nil || found != nil || parseErr == nil {
			t.Errorf("%s: %v, %v, %v", name, valid, err, found)
		}
		onlyRefused(t, parseErr)
		limited, err := ParsePartnerSigned([]byte(body), secret)
		onlyRefused(t, err)
		if name == "one more field" {
			if err != nil || limited[0].Data["extra"] != "" {
				t.Errorf("%v, %v", limited, err)
			}
		} else if err == nil {
			t.Errorf("%s: %v", name, limited)
		}
	}
}

// TestBodiesOfAnybody must not cost more than their length: they are looked at before their signature is known.
func TestBodiesOfAnybody(t *testing.T) {
	var names, values strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&names, "f%d,", i)
		fmt.Fprintf(&values, "f%d=%d&", i, i)
	}
	for name, body := range map[string]string{
		"fields":     values.String(),
		"all signed": values.String() + "signed_fields=" + names.String() + "&sig=0",
		"no values":  strings.Repeat("a&", 100_000),
		"one name":   strings.Repeat("a", 1<<20),
		"percent":    strings.Repeat("%", 1<<20),
		"plus":       "a=" + strings.Repeat("+", 1<<20),
		"equals":     strings.Repeat("=", 1<<20),
		"batch":      "multi_notification=true&number_of_notifications=20000&" + strings.ReplaceAll(values.String(), "f", "not1_"),
		"blanks":     strings.Repeat(" ", 1<<20),
		"braces":     strings.Repeat("{", 1<<20),
		"tags":       strings.Repeat("<a>", 1<<18),
		"data":       strings.Repeat("data=", 1<<18),
	} {
		before := time.Now()
		header := map[string][]string{"X-Kaltura-Signature": {"0"}, "Content-Type": {"application/json"}}
		for _, err := range []error{
			second(ParsePartner([]byte(body), secret)), second(ParsePartnerSigned([]byte(body), secret)),
			second(ParsePartnerUnverified([]byte(body))), second(ParseEvent([]byte(body), header, classes, secret)),
			second(ParseUnverifiedEvent([]byte(body), header, classes)),
		} {
			onlyRefused(t, err)
		}
		if took := time.Since(before); took > 20*time.Second {
			t.Errorf("%s: %v", name, took)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// TestAHugeEventIsHashedWhereItIs: a wrong signature takes no memory, however many secrets there are.
func TestAHugeEventIsHashedWhereItIs(t *testing.T) {
	body := make([]byte, 16<<20)
	header := map[string][]string{"X-Kaltura-Signature": {strings.Repeat("0", 40)}}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	valid, err := VerifyEvent(body, header, "a,b,c,d,e")
	runtime.ReadMemStats(&after)
	if more := after.TotalAlloc - before.TotalAlloc; valid || err != nil || more > 1<<20 {
		t.Errorf("%v, %v, %d bytes", valid, err, more)
	}
}

func TestWhatHeadersOfEventsMaySay(t *testing.T) {
	body := []byte(jsonEvent)
	right := sign.Hex("sha256", secret, body)
	for name, c := range map[string]struct {
		signature, algorithm []string
		valid                bool
	}{
		"right":              {[]string{right}, []string{"sha256"}, true},
		"no algorithm":       {[]string{right}, nil, false},
		"another":            {[]string{right}, []string{"sha512"}, false},
		"unknown":            {[]string{right}, []string{"crc32"}, false},
		"MD5":                {[]string{sign.Hex("md5", secret, body)}, []string{"md5"}, false},
		"none":               {[]string{""}, []string{"none"}, false},
		"a method":           {[]string{right}, []string{"hmac-sha256"}, false},
		"a megabyte":         {[]string{right}, []string{strings.Repeat("s", 1<<20)}, false},
		"no text":            {[]string{right}, []string{"\xff\x00"}, false},
		"dotless i":          {[]string{right}, []string{"ſha256"}, false},
		"two signatures":     {[]string{"0", right}, []string{"sha256"}, true},
		"the last is wrong":  {[]string{right, "0"}, []string{"sha256"}, false},
		"a long signature":   {[]string{right + "00"}, []string{"sha256"}, false},
		"a short signature":  {[]string{right[:8]}, []string{"sha256"}, false},
		"a huge signature":   {[]string{strings.Repeat(right, 10_000)}, []string{"sha256"}, false},
		"a signature of nil": {nil, []string{"sha256"}, false},
	} {
		header := map[string][]string{"x-kaltura-signature": c.signature, "x-kaltura-hash-algo": c.algorithm, "content-type": {"image/png"}}
		valid, err := VerifyEvent(body, header, "wrong,"+secret)
		event, parseErr := ParseEvent(body, header, classes, secret)
		onlyRefused(t, parseErr)
		if valid != c.valid || err != nil || (event != nil) != c.valid || (parseErr == nil) != c.valid {
			t.Errorf("%s: %v, %v, %v", name, valid, err, parseErr)
		}
	}
}

// checkPartner reads a body in every way: with errors of one kind, and always alike.
func checkPartner(t testing.TB, body []byte) {
	t.Helper()
	found, err := ParsePartnerUnverified(body)
	onlyRefused(t, err)
	again, _ := ParsePartnerUnverified(body)
	if fmt.Sprint(found) != fmt.Sprint(again) {
		t.Fatalf("%q: %v, then %v", body, found, again)
	}
	valid, verifyErr := Verify(body, secret)
	_, err = ParsePartner(body, secret)
	onlyRefused(t, err)
	if verifyErr != nil || err == nil && !valid {
		t.Fatalf("%q: %v, %v, %v", body, valid, verifyErr, err)
	}
	_, err = ParsePartnerSigned(body, secret)
	onlyRefused(t, err)
}

// checkEventBody reads a body as an event, which is text if nothing else.
func checkEventBody(t testing.TB, body []byte) {
	t.Helper()
	for _, kind := range []string{"", "application/json", "application/xml", "text/plain; charset=x"} {
		event, err := ParseUnverifiedEvent(body, map[string][]string{"Content-Type": {kind}}, classes)
		onlyRefused(t, err)
		if (event == nil) == (err == nil) {
			t.Fatalf("%q: neither an event nor an error", body)
		}
	}
}

var bodySeeds = []string{
	deleted, jsonEvent, "data=" + jsonEvent, "data=" + url.QueryEscape(jsonEvent), "a=1&b[]=%ff&c", "O:8:\"stdClass\":0:{}",
	"<notification><objectType>KalturaHttpNotification</objectType><object><id>1</id></object></notification>",
	"multi_notification=true&number_of_notifications=2&not1_notification_id=1&not1_notification_type=test&not02_notification_id=2&not2_notification_type=x",
}

func TestDamagedBodies(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for _, text := range bodySeeds {
		for range 300 {
			body := []byte(text)
			for range 1 + random.IntN(4) {
				at := random.IntN(len(body))
				switch random.IntN(3) {
				case 0:
					body[at] = "&=%+{}<>\"'\x00\xff_0n"[random.IntN(15)]
				case 1:
					body = append(body[:at:at], body[at+1:]...)
				default:
					body = append(bytes.Clone(body[:at]), body[random.IntN(len(body)):]...)
				}
				if len(body) == 0 {
					break
				}
			}
			checkPartner(t, body)
			checkEventBody(t, body)
		}
	}
}

func FuzzPartner(f *testing.F) {
	for _, text := range bodySeeds {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkPartner(t, body) })
}

func FuzzEventBodies(f *testing.F) {
	for _, text := range bodySeeds {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkEventBody(t, body) })
}
