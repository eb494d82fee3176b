package notifications

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/kaltura"
	"example.com/kaltura/internal/sign"
)

const secret = "0123456789abcdef0123456789abcdef"

type document struct {
	Types map[string]string `json:"notification_types"`
	Sent  []struct {
		Name  string
		Input struct {
			AdminSecret   string
			Notification  *sent
			Notifications []sent
		}
		Expected struct {
			Body string
			Text string `json:"signed_text"`
		}
	} `json:"partner_notifications"`
	Receiver []struct {
		Name, Body, AdminSecret string
		Expected                struct {
			Valid         bool
			Limited       *bool `json:"valid_when_limited_to_signed_fields"`
			Notifications int
		}
	}
	HTTP []httpVector
}

type sent struct {
	ID        int64
	Type      string
	ObjType   int
	ObjectID  string
	PUserID   string
	PartnerID int64
	Data      map[string]any
}

func shared(t *testing.T, parts ...string) []byte {
	t.Helper()
	folder := os.Getenv("KALTURA_SHARED")
	if folder == "" {
		t.Skip("KALTURA_SHARED does not name the reference data")
	}
	text, err := os.ReadFile(filepath.Join(append([]string{folder}, parts...)...))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func vectors(t *testing.T) document {
	t.Helper()
	var read document
	decoder := json.NewDecoder(bytes.NewReader(shared(t, "vectors", "notifications.json")))
	decoder.UseNumber()
	if err := decoder.Decode(&read); err != nil {
		t.Fatal(err)
	}
	if len(read.Sent) < 10 || len(read.Receiver) < 5 || len(read.HTTP) < 5 {
		t.Fatal("the vectors are incomplete")
	}
	return read
}

func TestTypes(t *testing.T) {
	wanted := vectors(t).Types
	for number, name := range Types() {
		if wanted[fmt.Sprint(number)] != name {
			t.Errorf("%d is %s", number, name)
		}
	}
	if len(wanted) != len(Types()) {
		t.Error("types are missing")
	}
}

func TestNotificationsOfTheServer(t *testing.T) {
	for _, c := range vectors(t).Sent {
		t.Run(c.Name, func(t *testing.T) {
			fields, err := partnerFields([]byte(c.Expected.Body))
			if err != nil || signedText(fields) != c.Expected.Text {
				t.Fatalf("signed text: %v\n%s\n%s", err, signedText(fields), c.Expected.Text)
			}
			given := c.Input.Notifications
			if c.Input.Notification != nil {
				given = []sent{*c.Input.Notification}
			}
			read, err := ParsePartner([]byte(c.Expected.Body), "other", c.Input.AdminSecret)
			if err != nil || len(read) != len(given) {
				t.Fatalf("%d of %d: %v", len(read), len(given), err)
			}
			for i, one := range read {
				same(t, one, given[i])
			}
		})
	}
}

func same(t *testing.T, read Partner, given sent) {
	t.Helper()
	kinds := map[int]string{1: "entry", 2: "kshow", 3: "user", 4: "job"}
	if read.ID != given.ID || read.Type != given.Type || read.ObjectKind != kinds[given.ObjType] ||
		read.ObjectID != strings.TrimSpace(given.ObjectID) || read.PartnerID != given.PartnerID ||
		read.UserID != strings.TrimSpace(given.PUserID) {
		t.Errorf("%+v is not %+v", read, given)
	}
	for name, value := range given.Data {
		text := ""
		if value != nil {
			text = strings.TrimSpace(fmt.Sprint(value))
		}
		if name == "ks_data" {
			if sent, ok := read.SessionData.Get(); !ok || sent != text {
				t.Errorf("ks_data %q", sent)
			}
			delete(given.Data, name)
		} else if read.Data[name] != text {
			t.Errorf("%s is %q, not %q", name, read.Data[name], text)
		}
	}
	if len(read.Data) != len(given.Data) {
		t.Errorf("%v is not %v", read.Data, given.Data)
	}
}

func TestReceiver(t *testing.T) {
	for _, c := range vectors(t).Receiver {
		t.Run(c.Name, func(t *testing.T) {
			limited := c.Expected.Valid
			if c.Expected.Limited != nil {
				limited = *c.Expected.Limited
			}
			valid, err := Verify([]byte(c.Body), c.AdminSecret)
			if err != nil || valid != c.Expected.Valid {
				t.Errorf("%v, %v", valid, err)
			}
			wanted := max(1, c.Expected.Notifications)
			read, err := ParsePartner([]byte(c.Body), c.AdminSecret)
			check(t, read, err, c.Expected.Valid, wanted)
			read, err = ParsePartnerSigned([]byte(c.Body), c.AdminSecret)
			check(t, read, err, limited, wanted)
		})
	}
}

func check(t *testing.T, read []Partner, err error, valid bool, wanted int) {
	t.Helper()
	var refused *Error
	if valid != (err == nil) || valid && len(read) != wanted || err != nil && !errors.As(err, &refused) {
		t.Errorf("%d read, %v", len(read), err)
	}
	for _, one := range read {
		if _, there := one.Data["injected"]; there {
			t.Error("a field that is not signed was read")
		}
	}
}

func TestARecordedNotificationThatWasCutOff(t *testing.T) {
	body := shared(t, "recordings", "notifications", "partner-notification-entry-add.txt")
	if valid, err := Verify(body, secret); valid || err != nil {
		t.Error(valid, err)
	}
	read, err := ParsePartnerUnverified(body)
	if err != nil || len(read) != 1 || read[0].ID != 985696321 || read[0].ObjectID != "1_z69ulvxy" ||
		read[0].PartnerID != 0 || read[0].Data["kshow_id"] != "1_6k3n83c2" {
		t.Errorf("%+v, %v", read, err)
	}
}

// signedBody is a form signed as the sender does.
func signedBody(fields map[string]string) string {
	form := url.Values{}
	for name, value := range fields {
		form.Set(name, value)
	}
	form.Set("sig", sign.Hex("md5", secret, []byte(signedText(fields))))
	return form.Encode()
}

func head() map[string]string {
	return map[string]string{
		"notification_id": "1", "notification_type": "entry_delete", "puser_id": "u", "partner_id": "102",
	}
}

func TestAFieldThatStandsTwiceIsRefused(t *testing.T) {
	body := signedBody(head())
	if valid, _ := Verify([]byte(body), secret); !valid {
		t.Fatal("not valid")
	}
	for _, twice := range []string{"puser_id=u", "puser%5Fid=x", "sig=0"} {
		_, err := ParsePartner([]byte(body+"&"+twice), secret)
		if valid, _ := Verify([]byte(body+"&"+twice), secret); valid || err == nil || !strings.Contains(err.Error(), "twice") {
			t.Errorf("%s: %v", twice, err)
		}
	}
}

func TestBytesThatAreNoText(t *testing.T) {
	signature := sign.Hex("md5", secret, []byte("name\xffnotification_id1notification_typetest"))
	read, err := ParsePartner([]byte("name=%FF&notification_id=1&notification_type=test&sig="+signature), secret)
	if err != nil || read[0].Data["name"] != "\uFFFD" || read[0].ObjectKind != "" {
		t.Errorf("%+v, %v", read, err)
	}
}

func TestBatches(t *testing.T) {
	for count, valid := range map[string]bool{"1": true, "2": false, "0": false, "": false} {
		fields := map[string]string{"multi_notification": "true", "number_of_notifications": count}
		for name, value := range head() {
			fields["not1_"+name] = value
		}
		for _, strange := range []string{"not_x", "nota_x", "not٣_x", "not" + strings.Repeat("9", 5000) + "_x"} {
			fields[strange] = "1"
		}
		read, err := ParsePartner([]byte(signedBody(fields)), secret)
		if valid != (err == nil) || valid && read[0].ID != 1 {
			t.Errorf("%q: %v, %v", count, read, err)
		}
	}
}

func TestWhatIsNoNotification(t *testing.T) {
	for _, body := range []string{"", "x", "a=b", "sig=", "notification_id=x&notification_type=test", "%", "&&=&"} {
		var refused *Error
		if valid, err := Verify([]byte(body), secret); valid || err != nil {
			t.Errorf("%q is valid", body)
		}
		if _, err := ParsePartner([]byte(body), secret); !errors.As(err, &refused) || strings.Contains(err.Error(), secret) {
			t.Errorf("%q: %v", body, err)
		}
		if _, err := ParsePartnerUnverified([]byte(body)); !errors.As(err, &refused) {
			t.Errorf("%q: %v", body, err)
		}
	}
	var usage *kaltura.UsageError
	if _, err := Verify([]byte("x"), ""); !errors.As(err, &usage) {
		t.Error(err)
	}
	if _, err := Verify([]byte("x")); !errors.As(err, &usage) {
		t.Error(err)
	}
}
