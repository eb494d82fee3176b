package sessions

import (
	"context"
	"os"
	"testing"

	"example.com/kaltura"
)

func TestRecordedSessions(t *testing.T) {
	address := os.Getenv("KALTURA_REPLAY")
	if address == "" {
		t.Skip("KALTURA_REPLAY does not name a replay server")
	}
	opts := []kaltura.ClientOption{}
	if os.Getenv("KALTURA_ENCODING") == "form" {
		opts = append(opts, kaltura.WithEncoding(kaltura.EncodingForm))
	}
	if os.Getenv("KALTURA_FORMAT") == "xml" {
		opts = append(opts, kaltura.WithAnswerFormat(kaltura.AnswerXML))
	}
	client, err := kaltura.New(address, opts...)
	if err != nil {
		t.Fatal(err)
	}
	const recorded = "djJ8MTAyfHJlY29yZGVkLXNlc3Npb24tc3RyaW5nLW9mLWEtdGVzdC1hY2NvdW50"
	issued, err := Start(context.Background(), client, secret, Spec{PartnerID: 102, UserID: "editor", Type: Admin, Privileges: "edit:*"})
	if err != nil || issued.KS != recorded {
		t.Error(issued, err)
	}
	issued, err = StartWidget(context.Background(), client, WidgetSpec{PartnerID: 102})
	if err != nil || issued.UserID != "0" || issued.PartnerID != 102 {
		t.Error(issued, err)
	}
	issued, err = StartAppToken(context.Background(), client, AppTokenSpec{
		ID: "0_t0k3n", Token: "its secret", PartnerID: 102, HashType: "SHA256",
	})
	if err != nil || issued.KS != recorded || issued.UserID != "bot" || issued.Type != User || issued.Expires.Unix() != 1600003600 {
		t.Error(issued, err)
	}
}
