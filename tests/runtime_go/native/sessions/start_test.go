package sessions

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/kaltura"
)

// serve answers each action with a text, and notes what was sent.
func serve(t *testing.T, answers map[string]string, opts ...kaltura.ClientOption) (*kaltura.Client, *[]map[string]any) {
	t.Helper()
	sent := &[]map[string]any{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		given := map[string]any{}
		if err := json.NewDecoder(r.Body).Decode(&given); err != nil {
			t.Error(err)
		}
		action := r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]
		given["service"] = r.URL.Path
		*sent = append(*sent, given)
		_, _ = io.WriteString(w, answers[action])
	}))
	t.Cleanup(server.Close)
	client, err := kaltura.New(server.URL, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return client, sent
}

const (
	widget = `{"ks":"widget-session","partnerId":102,"userId":"0","objectType":"KalturaStartWidgetSessionResponse"}`
	info   = `{"ks":"the-session","sessionType":2,"partnerId":102,"userId":"u","expiry":1700000000,` +
		`"privileges":"edit:*","objectType":"KalturaSessionInfo"}`
	xml = `<xml><result><objectType>KalturaSessionInfo</objectType><ks>the-session</ks><sessionType>2</sessionType>` +
		`<partnerId>102</partnerId><userId>u</userId><expiry>1700000000</expiry><privileges>edit:*</privileges>` +
		`</result><executionTime>0.1</executionTime></xml>`
)

func TestStart(t *testing.T) {
	client, sent := serve(t, map[string]string{"start": `"the-session"`}, kaltura.WithSetting("ks", "old"))
	issued, err := Start(context.Background(), client, secret, Spec{
		PartnerID: 102, UserID: "u", Type: Admin, Expiry: time.Hour, Privileges: "edit:*",
	})
	if err != nil || issued.KS != "the-session" || issued.Type != Admin {
		t.Fatal(issued, err)
	}
	if strings.Contains(fmt.Sprintf("%v %+v %#v", issued, issued, issued), "the-session") {
		t.Error("the session is shown")
	}
	given := (*sent)[0]
	if given["secret"] != secret || given["expiry"] != 3600.0 || given["type"] != 2.0 || given["partnerId"] != 102.0 || given["ks"] != nil {
		t.Error(given)
	}
	var usage *kaltura.UsageError
	if _, err := Start(context.Background(), client, "", Spec{}); !errors.As(err, &usage) {
		t.Error(err)
	}
}

func TestStartWidget(t *testing.T) {
	client, sent := serve(t, map[string]string{"startWidgetSession": widget}, kaltura.WithSetting("ks", "old"))
	for wanted, spec := range map[string]WidgetSpec{"_102": {PartnerID: 102}, "own": {WidgetID: "own", Expiry: time.Minute}} {
		issued, err := StartWidget(context.Background(), client, spec)
		if err != nil || issued.KS != "widget-session" || issued.PartnerID != 102 || issued.UserID != "0" {
			t.Fatal(issued, err)
		}
		if given := (*sent)[len(*sent)-1]; given["widgetId"] != wanted || given["ks"] != nil {
			t.Error(given)
		}
	}
	var usage *kaltura.UsageError
	for _, spec := range []WidgetSpec{{}, {PartnerID: 1, WidgetID: "x"}} {
		if _, err := StartWidget(context.Background(), client, spec); !errors.As(err, &usage) {
			t.Error(err)
		}
	}
}

func TestStartAppToken(t *testing.T) {
	for name, answer := range map[string]string{"json": info, "xml": xml} {
		opts := []kaltura.ClientOption{}
		if name == "xml" {
			opts = append(opts, kaltura.WithAnswerFormat(kaltura.AnswerXML))
		}
		client, sent := serve(t, map[string]string{"startWidgetSession": widget, "startSession": answer}, opts...)
		issued, err := StartAppToken(context.Background(), client, AppTokenSpec{
			ID: "0_token", Token: "its secret", PartnerID: 102, HashType: "SHA256", Type: kaltura.Some(User),
			UserID: kaltura.Some("u"), Expiry: time.Hour, Privileges: kaltura.Some("edit:*"),
		})
		if err != nil || issued.KS != "the-session" || issued.Type != Admin || issued.Expires.Unix() != 1700000000 ||
			issued.Privileges != "edit:*" || issued.UserID != "u" || issued.PartnerID != 102 {
			t.Fatal(name, issued, err)
		}
		hash, _ := TokenHash("widget-session", "its secret", "SHA256")
		given := (*sent)[1]
		if given["ks"] != "widget-session" || given["tokenHash"] != hash || given["id"] != "0_token" ||
			given["type"] != 0.0 || given["expiry"] != 3600.0 || given["userId"] != "u" {
			t.Error(given)
		}
	}
	client, sent := serve(t, map[string]string{"startSession": info}, kaltura.WithSetting("ks", "my-session"))
	if _, err := StartAppToken(context.Background(), client, AppTokenSpec{ID: "0_token", Token: "x"}); err != nil {
		t.Error(err)
	}
	if given := (*sent)[0]; given["ks"] != "my-session" || given["type"] != nil || given["expiry"] != nil || given["userId"] != nil {
		t.Error(given)
	}
}

func TestStartersThatFail(t *testing.T) {
	var usage *kaltura.UsageError
	client, _ := serve(t, map[string]string{
		"start": `null`, "startWidgetSession": `{"objectType":"X"}`,
		"startSession": `{"code":"INVALID_APP_TOKEN_HASH","message":"m","objectType":"KalturaAPIException"}`,
	})
	if _, err := StartAppToken(context.Background(), client, AppTokenSpec{ID: "x", Token: "y"}); !errors.As(err, &usage) {
		t.Error(err)
	}
	client = client.With(kaltura.WithSetting("ks", "a"))
	if _, err := StartAppToken(context.Background(), client, AppTokenSpec{HashType: "x"}); !errors.As(err, &usage) {
		t.Error(err)
	}
	if _, err := StartAppToken(context.Background(), client, AppTokenSpec{}); !errors.Is(err, kaltura.ErrorCode("INVALID_APP_TOKEN_HASH")) {
		t.Error(err)
	}
	var malformed *kaltura.MalformedAnswerError
	if _, err := Start(context.Background(), client, "s", Spec{}); !errors.As(err, &malformed) {
		t.Error(err)
	}
	if _, err := StartAppToken(context.Background(), client, AppTokenSpec{PartnerID: 1}); !errors.As(err, &malformed) {
		t.Error(err)
	}
}
