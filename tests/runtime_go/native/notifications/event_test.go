package notifications

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"example.com/kaltura"
	"example.com/kaltura/internal/sign"
)

type httpVector struct {
	Name  string
	Input struct {
		AdminSecret, Body string
	}
	Expected struct {
		ContentType string `json:"content_type"`
		Headers     map[string]map[string]string
	}
}

type baseEntry struct {
	kaltura.Base `kaltura:"KalturaBaseEntry"`
	ID           kaltura.Opt[string] `kaltura:"id"`
	Name         kaltura.Opt[string] `kaltura:"name"`
	Status       kaltura.Opt[string] `kaltura:"status"`
	CreatedAt    kaltura.Opt[int64]  `kaltura:"createdAt"`
}

type mediaEntry struct {
	kaltura.Base `kaltura:"KalturaMediaEntry"`
	ID           kaltura.Opt[string] `kaltura:"id"`
	Name         kaltura.Opt[string] `kaltura:"name"`
	Status       kaltura.Opt[string] `kaltura:"status"`
	CreatedAt    kaltura.Opt[int64]  `kaltura:"createdAt"`
	PartnerID    kaltura.Opt[int64]  `kaltura:"partnerId"`
	Duration     kaltura.Opt[int64]  `kaltura:"duration"`
	Tags         kaltura.Opt[string] `kaltura:"tags"`
	MediaType    kaltura.Opt[int64]  `kaltura:"mediaType"`
	Width        kaltura.Opt[int64]  `kaltura:"width"`
}

var (
	classes = &kaltura.Classes{
		New: func(wire string) kaltura.Object {
			switch wire {
			case "KalturaBaseEntry":
				return &baseEntry{}
			case "KalturaMediaEntry":
				return &mediaEntry{}
			}
			return nil
		},
		Root: func(string) kaltura.Object { return nil },
	}
	noClasses = &kaltura.Classes{
		New:  func(string) kaltura.Object { return nil },
		Root: func(string) kaltura.Object { return nil },
	}
)

func signedHeader(body, algorithm string) http.Header {
	header := http.Header{}
	header.Set("X-Kaltura-Signature", sign.Hex(algorithm, secret, []byte(body)))
	header.Set("X-Kaltura-Hash-Algo", algorithm)
	return header
}

func TestEventVectors(t *testing.T) {
	for _, c := range vectors(t).HTTP {
		for algorithm, given := range c.Expected.Headers {
			header := map[string][]string{"content-type": {c.Expected.ContentType}}
			for name, value := range given {
				header[name] = []string{value}
			}
			body := []byte(c.Input.Body)
			for wanted, tried := range map[bool]struct {
				body   []byte
				secret string
			}{true: {body, c.Input.AdminSecret}, false: {append([]byte(" "), body...), c.Input.AdminSecret}} {
				if valid, err := VerifyEvent(tried.body, header, "other", tried.secret); valid != wanted || err != nil {
					t.Errorf("%s %s: %v, %v", c.Name, algorithm, valid, err)
				}
			}
			event, err := ParseEvent(body, header, classes, c.Input.AdminSecret)
			checkVector(t, c.Name, c.Input.Body, event, err)
			var refused *Error
			var unsupported *UnsupportedFormatError
			_, err = ParseEvent(body, header, classes, c.Input.AdminSecret+"x")
			if !errors.As(err, &refused) || errors.As(err, &unsupported) || strings.Contains(err.Error(), c.Input.AdminSecret) {
				t.Errorf("%s: %v", c.Name, err)
			}
		}
	}
}

func checkVector(t *testing.T, name, body string, event *Event, err error) {
	t.Helper()
	if name == "http_php" {
		var unsupported *UnsupportedFormatError
		var refused *Error
		if !errors.As(err, &unsupported) || !errors.As(err, &refused) || unsupported.Text != strings.TrimPrefix(body, "data=") {
			t.Error(err)
		}
		return
	}
	if err != nil || !event.Verified {
		t.Fatalf("%s: %v", name, err)
	}
	switch name {
	case "http_fields":
		if event.Format != Fields || event.Text != body || len(event.Fields) != 3 || event.Fields["entry_name"] != "Füße & x" {
			t.Errorf("%+v", event)
		}
	case "http_text":
		if event.Format != Text || event.Text != "entry=0_abc;status=2" || event.Notification != nil {
			t.Errorf("%+v", event)
		}
	default:
		wanted := JSON
		if name == "http_xml" {
			wanted = XML
		}
		if event.Format != wanted {
			t.Errorf("%s: %s", name, event.Format)
		}
		found := event.Notification
		entry, is := found.Object.(*mediaEntry)
		if !is || entry.Name.Or("") != `Füße & "x" </y>` || entry.Status.Or("") != "2" || entry.CreatedAt.Or(0) != 1600000000 ||
			entry.PartnerID.Or(0) != 102 || entry.Tags.Or("") != "a/b" || entry.Duration.Or(0) != 12 || entry.ReceivedType() != "" {
			t.Errorf("%s: %+v", name, found.Object)
		}
		if found.EventObjectType.Or("") != "1" || found.EventType.Or("") != "3" || found.EventNotificationJobID.Or(0) != 9001 ||
			found.TemplateID.Or(0) != 42 || found.TemplateSystemName.Or("") != "HTTP_ENTRY_STATUS_CHANGED" {
			t.Errorf("%s: %+v", name, found)
		}
	}
}

// forms are the ways in which a body of these years was sent.
func forms(body string) []string {
	return []string{body, "data=" + body, "data=" + url.QueryEscape(body), body + "\n"}
}

func TestRecordedEvents(t *testing.T) {
	for name, check := range map[string]func(*HTTPNotification, *mediaEntry) bool{
		"http-entry-status-json.json": func(n *HTTPNotification, e *mediaEntry) bool {
			return n.TemplateID.Or(0) == 340 && e.ID.Or("") == "0_ooau4f7g" && e.MediaType.Or(0) == 1 && !e.Tags.IsSet()
		},
		"http-entry-status-xml.xml": func(n *HTTPNotification, e *mediaEntry) bool {
			return n.TemplateID.Or(0) == 341 && n.EventNotificationJobID.Or(0) == 12091 && e.Status.Or("") == "1" &&
				e.CreatedAt.Or(0) == 1375291924 && !e.Width.IsSet()
		},
	} {
		for _, body := range forms(string(shared(t, "recordings", "notifications", name))) {
			event, err := ParseEvent([]byte(body), signedHeader(body, "sha256"), classes, secret)
			if err != nil {
				t.Fatal(name, err)
			}
			if entry, is := event.Notification.Object.(*mediaEntry); !is || !check(event.Notification, entry) {
				t.Errorf("%s: %+v %+v", name, event.Notification, event.Notification.Object)
			}
		}
	}
}

func TestARecordedLiveEvent(t *testing.T) {
	body := shared(t, "recordings", "notifications", "http-entry-ready-live.json")
	event, err := ParseUnverifiedEvent(body, nil, classes)
	if err != nil {
		t.Fatal(err)
	}
	entry, is := event.Notification.Object.(*baseEntry)
	if !is || entry.Name.Or("") != "My Video" || entry.Status.Or("") != "2" || event.Verified ||
		event.Notification.EventNotificationJobID.Or(0) != 33578094492 {
		t.Errorf("%+v %+v", event.Notification, event.Notification.Object)
	}
}

func TestARecordedEventInPHP(t *testing.T) {
	recorded := string(shared(t, "recordings", "notifications", "http-entry-status-phpserialized.txt"))
	for _, body := range forms(recorded) {
		var unsupported *UnsupportedFormatError
		_, err := ParseEvent([]byte(body), signedHeader(body, "sha1"), classes, secret)
		if !errors.As(err, &unsupported) || strings.TrimSpace(unsupported.Text) != strings.TrimSpace(recorded) {
			t.Error(err)
		}
	}
}

const jsonEvent = `{"object":{"id":"0_a","objectType":"KalturaMediaEntry"},"eventType":"3","objectType":"KalturaHttpNotification"}`

func TestAClientWithoutTheTypes(t *testing.T) {
	event, err := ParseUnverifiedEvent([]byte(jsonEvent), nil, noClasses)
	if err != nil || event.Notification.EventType.Or("") != "3" ||
		kaltura.ObjectType(event.Notification.Object) != "KalturaMediaEntry" {
		t.Errorf("%+v, %v", event, err)
	}
}

func TestSignatures(t *testing.T) {
	right := sign.Hex("sha1", secret, []byte(jsonEvent))
	for name, c := range map[string]struct {
		header map[string][]string
		want   string
	}{
		"none":            {nil, "not signed"},
		"empty":           {map[string][]string{"X-Kaltura-Signature": {""}}, "not signed"},
		"no values":       {map[string][]string{"X-Kaltura-Signature": {}}, "not signed"},
		"wrong":           {map[string][]string{"X-Kaltura-Signature": {right[1:]}}, "wrong"},
		"upper case":      {map[string][]string{"X-Kaltura-Signature": {strings.ToUpper(right)}}, "wrong"},
		"other algorithm": {map[string][]string{"X-Kaltura-Signature": {right}, "X-Kaltura-Hash-Algo": {"md5"}}, "algorithm"},
		"sha1 by default": {map[string][]string{"x-kaltura-signature": {" " + right}}, ""},
		"sha1 by name":    {map[string][]string{"X-KALTURA-SIGNATURE": {right}, "X-KALTURA-HASH-ALGO": {"SHA1"}}, ""},
	} {
		_, err := ParseEvent([]byte(jsonEvent), c.header, classes, secret)
		valid, verifyErr := VerifyEvent([]byte(jsonEvent), c.header, secret)
		if verifyErr != nil || valid != (c.want == "") || (err == nil) != valid || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, %v, %v", name, valid, err, verifyErr)
		}
	}
	var usage *kaltura.UsageError
	if _, err := ParseEvent([]byte(jsonEvent), nil, classes); !errors.As(err, &usage) {
		t.Error(err)
	}
	if _, err := VerifyEvent([]byte(jsonEvent), nil, "a,"); !errors.As(err, &usage) {
		t.Error(err)
	}
}

func TestDamagedEvents(t *testing.T) {
	object := http.Header{"Content-Type": {"application/json"}}
	for body, damaged := range map[string]bool{
		jsonEvent[:40]: true, "data=" + jsonEvent[:40]: true, "<notification><object>": true,
		`{"object":"text"}`: true, `{"object":{"id":{}}}`: false, `{"object":{"createdAt":"soon"},"eventObjectType":"1"}`: true,
	} {
		_, err := ParseUnverifiedEvent([]byte(body), object, classes)
		var refused *Error
		if damaged != errors.As(err, &refused) {
			t.Errorf("%s: %v", body, err)
		}
	}
	// Free text may look like an object.
	for _, body := range []string{"{name} was added", "<b>bold", "{\"a\":1}", "<other/>", "O: what"} {
		event, err := ParseUnverifiedEvent([]byte(body), nil, classes)
		if err != nil || event.Format != Text || event.Text != body {
			t.Errorf("%s: %+v, %v", body, event, err)
		}
	}
}

func FuzzEvents(f *testing.F) {
	f.Add([]byte(jsonEvent))
	f.Add([]byte("data=%7B"))
	f.Fuzz(func(t *testing.T, body []byte) {
		event, err := ParseUnverifiedEvent(body, nil, classes)
		if (event == nil) == (err == nil) {
			t.Error("neither an event nor an error")
		}
	})
}
