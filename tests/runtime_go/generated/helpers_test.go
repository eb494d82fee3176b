// Package helpers tests what the runtime helps with, in a client of the default schema.
package helpers

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/kaltura"
	"example.com/kaltura/internal/sign"
	"example.com/kaltura/notifications"
	"example.com/kaltura/services/data"
	"example.com/kaltura/services/system"
	"example.com/kaltura/services/uploadtoken"
	"example.com/kaltura/sessions"
	"example.com/kaltura/types"
)

func client(t *testing.T, opts ...kaltura.ClientOption) *kaltura.Client {
	t.Helper()
	all := []kaltura.ClientOption{kaltura.WithKS("a-session-of-the-tests"), kaltura.WithRetry(kaltura.RetryPolicy{Retries: 2})}
	made, err := kaltura.New(os.Getenv("KALTURA_REPLAY"), append(all, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestUploadFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "holiday.mp4")
	if err := os.WriteFile(path, []byte("0123456789abcdefghijVWXYZ"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, format := range []kaltura.AnswerFormat{kaltura.AnswerJSON, kaltura.AnswerXML} {
		sent := []int64{}
		token, err := uploadtoken.New(client(t)).UploadFile(context.Background(), kaltura.FileFromPath(path),
			kaltura.WithChunkSize(10), kaltura.WithAnswerFormat(format),
			kaltura.WithProgress(func(n, total int64) { sent = append(sent, n, total) }))
		if err != nil || token.ID.Or("") != "0_up10ad" || fmt.Sprint(sent) != "[10 25 20 25 25 25]" {
			t.Error(token, err, sent)
		}
	}
}

func TestServe(t *testing.T) {
	file, err := data.New(client(t)).Serve("0_large", nil)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "large.mp4")
	if size, err := file.Save(context.Background(), path); err != nil || size != 300000 {
		t.Error(size, err)
	}
	if strings.Contains(file.String(), "a-session") || !strings.Contains(file.URL(), "a-session") {
		t.Error(file)
	}
	missing, err := data.New(client(t)).Serve("0_nope", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := missing.Bytes(context.Background()); !errors.Is(err, kaltura.ErrEntryIDNotFound) {
		t.Error(err)
	}
}

func TestASessionOfAnAppToken(t *testing.T) {
	issued, err := sessions.StartAppToken(context.Background(), client(t), sessions.AppTokenSpec{
		ID: "0_t0k3n", Token: "its secret", PartnerID: 102, HashType: "SHA256",
	})
	if err != nil || issued.UserID != "bot" || issued.KS == "" {
		t.Error(issued, err)
	}
}

func TestAnEvent(t *testing.T) {
	const secret = "0123456789abcdef0123456789abcdef"
	body := []byte(`{"object":{"id":"0_a","name":"n","objectType":"KalturaMediaEntry"},"eventType":"3",` +
		`"objectType":"KalturaHttpNotification"}`)
	header := http.Header{}
	header.Set("X-Kaltura-Signature", sign.Hex("sha1", secret, body))
	event, err := notifications.ParseEvent(body, header, &types.Classes, secret)
	if err != nil {
		t.Fatal(err)
	}
	if entry, is := event.Notification.Object.(*types.MediaEntry); !is || entry.ID.Or("") != "0_a" {
		t.Errorf("%+v", event.Notification.Object)
	}
}

func TestAPing(t *testing.T) {
	for _, encoding := range []kaltura.Encoding{kaltura.EncodingForm, kaltura.EncodingJSON} {
		if pong, err := system.New(client(t, kaltura.WithEncoding(encoding))).Ping(context.Background()); err != nil || !pong {
			t.Error(pong, err)
		}
	}
}
