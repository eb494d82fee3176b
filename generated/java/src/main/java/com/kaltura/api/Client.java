package com.kaltura.api;

import com.kaltura.api.core.BaseClient;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.files.UploadSettings;
import com.kaltura.api.model.UploadToken;
import com.kaltura.api.notifications.EventReader;
import com.kaltura.api.services.AnnotationPlugin;
import com.kaltura.api.services.AppTokenService;
import com.kaltura.api.services.BaseEntryService;
import com.kaltura.api.services.CategoryEntryService;
import com.kaltura.api.services.CategoryService;
import com.kaltura.api.services.CuePointPlugin;
import com.kaltura.api.services.DataService;
import com.kaltura.api.services.EventNotificationPlugin;
import com.kaltura.api.services.FlavorAssetService;
import com.kaltura.api.services.MediaService;
import com.kaltura.api.services.MetadataPlugin;
import com.kaltura.api.services.NotificationService;
import com.kaltura.api.services.PartnerService;
import com.kaltura.api.services.PlaylistService;
import com.kaltura.api.services.ResponseProfileService;
import com.kaltura.api.services.SessionService;
import com.kaltura.api.services.SystemService;
import com.kaltura.api.services.ThumbAssetService;
import com.kaltura.api.services.UploadTokenService;
import com.kaltura.api.services.UserService;

/**
 * A client of the API that waits for answers.
 *
 * <p>Safe to use from several threads. It keeps connections open until it is closed.
 */
public final class Client extends BaseClient {
  Client(Caller caller) {
    super(caller);
  }

  /**
   * Begins a client.
   *
   * @return a builder on which nothing is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client with other settings that shares the connections of this one.
   *
   * @param options settings on top of those of this client
   * @return the other client
   */
  public Client withOptions(RequestOptions options) {
    return new Client(view(options));
  }

  /**
   * A client whose answers are futures, with the settings and the connections of this one.
   *
   * @return the other client
   */
  public AsyncClient async() {
    return new AsyncClient(caller());
  }

  /**
   * What reads notifications of events that the server sends.
   *
   * @return a reader that knows the classes of this client
   */
  public static EventReader events() {
    return new EventReader(new GeneratedSchema());
  }

  /**
   * Begins a multirequest: several calls in one request.
   *
   * @return a multirequest without calls
   */
  public Multirequest multirequest() {
    return multirequest(null);
  }

  /**
   * Begins a multirequest with settings of its own.
   *
   * @param options settings of the request as a whole, or null
   * @return a multirequest without calls
   */
  public Multirequest multirequest(RequestOptions options) {
    return new Multirequest(caller(), options);
  }

  /**
   * Calls any action, also one that this client does not know.
   *
   * @param <T> the type of the answer
   * @param call the call
   * @param options settings of this request alone, or null
   * @return the answer
   */
  public <T> T call(Call<T> call, RequestOptions options) {
    return send(call, options);
  }

  /**
   * Uploads a file, in chunks that survive broken connections.
   *
   * @param source the file
   * @return its upload token, for a resource that takes one
   */
  public UploadToken uploadFile(FileSource source) {
    return uploadFile(source, UploadSettings.defaults());
  }

  /**
   * Uploads a file, in chunks that survive broken connections.
   *
   * @param source the file
   * @param settings the size of chunks, who is told of progress, the upload to continue
   * @return its upload token, for a resource that takes one
   */
  public UploadToken uploadFile(FileSource source, UploadSettings settings) {
    return this.<UploadToken>upload(source, settings, null).run();
  }

  /**
   * The services of the plugin {@code annotation}.
   *
   * @return the services
   */
  public AnnotationPlugin annotation() {
    return new AnnotationPlugin(caller());
  }

  /**
   * Application tokens: keys that let an application sign in without knowing the secret of the
   * account.
   *
   * @return the service
   */
  public AppTokenService appToken() {
    return new AppTokenService(caller());
  }

  /**
   * Entries of every kind at once: media, data, playlists and whatever plugins add.
   *
   * @return the service
   */
  public BaseEntryService baseEntry() {
    return new BaseEntryService(caller());
  }

  /**
   * Categories: the tree that entries are sorted into, and that can limit who sees and who
   * contributes.
   *
   * @return the service
   */
  public CategoryService category() {
    return new CategoryService(caller());
  }

  /**
   * Which entry is in which category.
   *
   * @return the service
   */
  public CategoryEntryService categoryEntry() {
    return new CategoryEntryService(caller());
  }

  /**
   * The services of the plugin {@code cuePoint}.
   *
   * @return the services
   */
  public CuePointPlugin cuePoint() {
    return new CuePointPlugin(caller());
  }

  /**
   * Data entries: small texts or files that have an id, versions and access control, but are not
   * converted.
   *
   * @return the service
   */
  public DataService data() {
    return new DataService(caller());
  }

  /**
   * The services of the plugin {@code eventNotification}.
   *
   * @return the services
   */
  public EventNotificationPlugin eventNotification() {
    return new EventNotificationPlugin(caller());
  }

  /**
   * Flavors: the renditions of an entry, among them the uploaded source.
   *
   * @return the service
   */
  public FlavorAssetService flavorAsset() {
    return new FlavorAssetService(caller());
  }

  /**
   * Videos, audio recordings and images.
   *
   * @return the service
   */
  public MediaService media() {
    return new MediaService(caller());
  }

  /**
   * The services of the plugin {@code metadata}.
   *
   * @return the services
   */
  public MetadataPlugin metadata() {
    return new MetadataPlugin(caller());
  }

  /**
   * Notifications of the old kind, which a page delivers in the name of the server.
   *
   * @return the service
   */
  public NotificationService notification() {
    return new NotificationService(caller());
  }

  /**
   * Accounts.
   *
   * @return the service
   */
  public PartnerService partner() {
    return new PartnerService(caller());
  }

  /**
   * Playlists: a fixed list of entries, a set of saved searches, or an external feed.
   *
   * @return the service
   */
  public PlaylistService playlist() {
    return new PlaylistService(caller());
  }

  /**
   * Stored response profiles: named choices of properties that answers are cut down to, or enriched
   * by related objects.
   *
   * @return the service
   */
  public ResponseProfileService responseProfile() {
    return new ResponseProfileService(caller());
  }

  /**
   * Opens, inspects and ends sessions.
   *
   * @return the service
   */
  public SessionService session() {
    return new SessionService(caller());
  }

  /**
   * Tells whether the server is there, which version it runs and what time it has.
   *
   * @return the service
   */
  public SystemService system() {
    return new SystemService(caller());
  }

  /**
   * Thumbnails: the pictures that stand for an entry.
   *
   * @return the service
   */
  public ThumbAssetService thumbAsset() {
    return new ThumbAssetService(caller());
  }

  /**
   * Uploads of files, also very large ones: create a token, send the file in one piece or in
   * chunks, then hand the token to the entry it is for.
   *
   * @return the service
   */
  public UploadTokenService uploadToken() {
    return new UploadTokenService(caller());
  }

  /**
   * Users of an account: viewers and contributors known by an id of your own choice, and
   * administrators who can sign in.
   *
   * @return the service
   */
  public UserService user() {
    return new UserService(caller());
  }

  /** Sets a client up. */
  public static final class Builder extends BaseClient.Builder<Builder> {
    private Builder() {
      super(new GeneratedSchema(), "https://www.kaltura.com");
    }

    /**
     * Number of the account to act on. With a session of another account it needs the right to act
     * for others.
     *
     * @param value the value
     * @return this builder
     */
    public Builder partnerId(Long value) {
      return setting("partnerId", value);
    }

    /**
     * Session string sent with each call.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ks(String value) {
      return setting("ks", value);
    }

    /**
     * Language of texts in answers, as code; MULTI asks for all languages.
     *
     * @param value the value
     * @return this builder
     */
    public Builder language(String value) {
      return setting("language", value);
    }

    /**
     * Makes the client.
     *
     * @return a client that has to be closed
     */
    public Client build() {
      return new Client(caller(RequestOptions.builder().with(this).build()));
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
