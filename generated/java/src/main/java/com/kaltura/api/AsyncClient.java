package com.kaltura.api;

import com.kaltura.api.core.BaseClient;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.files.UploadSettings;
import com.kaltura.api.model.UploadToken;
import com.kaltura.api.services.AnnotationAsyncPlugin;
import com.kaltura.api.services.AppTokenAsyncService;
import com.kaltura.api.services.BaseEntryAsyncService;
import com.kaltura.api.services.CategoryAsyncService;
import com.kaltura.api.services.CategoryEntryAsyncService;
import com.kaltura.api.services.CuePointAsyncPlugin;
import com.kaltura.api.services.DataAsyncService;
import com.kaltura.api.services.EventNotificationAsyncPlugin;
import com.kaltura.api.services.FlavorAssetAsyncService;
import com.kaltura.api.services.MediaAsyncService;
import com.kaltura.api.services.MetadataAsyncPlugin;
import com.kaltura.api.services.NotificationAsyncService;
import com.kaltura.api.services.PartnerAsyncService;
import com.kaltura.api.services.PlaylistAsyncService;
import com.kaltura.api.services.ResponseProfileAsyncService;
import com.kaltura.api.services.SessionAsyncService;
import com.kaltura.api.services.SystemAsyncService;
import com.kaltura.api.services.ThumbAssetAsyncService;
import com.kaltura.api.services.UploadTokenAsyncService;
import com.kaltura.api.services.UserAsyncService;
import java.util.concurrent.CompletableFuture;

/**
 * A client of the API whose answers are futures. {@link Client#async} makes it.
 *
 * <p>Safe to use from several threads. Cancelling a future cancels its request.
 */
public final class AsyncClient extends BaseClient {
  AsyncClient(Caller caller) {
    super(caller);
  }

  /**
   * A client with other settings that shares the connections of this one.
   *
   * @param options settings on top of those of this client
   * @return the other client
   */
  public AsyncClient withOptions(RequestOptions options) {
    return new AsyncClient(view(options));
  }

  /**
   * A client that waits for answers, with the settings and the connections of this one.
   *
   * @return the other client
   */
  public Client sync() {
    return new Client(caller());
  }

  /**
   * Begins a multirequest: several calls in one request, to be sent with {@code sendAsync}.
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
   * @return the answer, once it is there
   */
  public <T> CompletableFuture<T> call(Call<T> call, RequestOptions options) {
    return sendAsync(call, options);
  }

  /**
   * Uploads a file, in chunks that survive broken connections.
   *
   * @param source the file
   * @return its upload token, for a resource that takes one
   */
  public CompletableFuture<UploadToken> uploadFile(FileSource source) {
    return uploadFile(source, UploadSettings.defaults());
  }

  /**
   * Uploads a file, in chunks that survive broken connections.
   *
   * @param source the file
   * @param settings the size of chunks, who is told of progress, the upload to continue
   * @return its upload token, for a resource that takes one
   */
  public CompletableFuture<UploadToken> uploadFile(FileSource source, UploadSettings settings) {
    return this.<UploadToken>upload(source, settings, null).runAsync();
  }

  /**
   * The services of the plugin {@code annotation}.
   *
   * @return the services
   */
  public AnnotationAsyncPlugin annotation() {
    return new AnnotationAsyncPlugin(caller());
  }

  /**
   * Application tokens: keys that let an application sign in without knowing the secret of the
   * account.
   *
   * @return the service
   */
  public AppTokenAsyncService appToken() {
    return new AppTokenAsyncService(caller());
  }

  /**
   * Entries of every kind at once: media, data, playlists and whatever plugins add.
   *
   * @return the service
   */
  public BaseEntryAsyncService baseEntry() {
    return new BaseEntryAsyncService(caller());
  }

  /**
   * Categories: the tree that entries are sorted into, and that can limit who sees and who
   * contributes.
   *
   * @return the service
   */
  public CategoryAsyncService category() {
    return new CategoryAsyncService(caller());
  }

  /**
   * Which entry is in which category.
   *
   * @return the service
   */
  public CategoryEntryAsyncService categoryEntry() {
    return new CategoryEntryAsyncService(caller());
  }

  /**
   * The services of the plugin {@code cuePoint}.
   *
   * @return the services
   */
  public CuePointAsyncPlugin cuePoint() {
    return new CuePointAsyncPlugin(caller());
  }

  /**
   * Data entries: small texts or files that have an id, versions and access control, but are not
   * converted.
   *
   * @return the service
   */
  public DataAsyncService data() {
    return new DataAsyncService(caller());
  }

  /**
   * The services of the plugin {@code eventNotification}.
   *
   * @return the services
   */
  public EventNotificationAsyncPlugin eventNotification() {
    return new EventNotificationAsyncPlugin(caller());
  }

  /**
   * Flavors: the renditions of an entry, among them the uploaded source.
   *
   * @return the service
   */
  public FlavorAssetAsyncService flavorAsset() {
    return new FlavorAssetAsyncService(caller());
  }

  /**
   * Videos, audio recordings and images.
   *
   * @return the service
   */
  public MediaAsyncService media() {
    return new MediaAsyncService(caller());
  }

  /**
   * The services of the plugin {@code metadata}.
   *
   * @return the services
   */
  public MetadataAsyncPlugin metadata() {
    return new MetadataAsyncPlugin(caller());
  }

  /**
   * Notifications of the old kind, which a page delivers in the name of the server.
   *
   * @return the service
   */
  public NotificationAsyncService notification() {
    return new NotificationAsyncService(caller());
  }

  /**
   * Accounts.
   *
   * @return the service
   */
  public PartnerAsyncService partner() {
    return new PartnerAsyncService(caller());
  }

  /**
   * Playlists: a fixed list of entries, a set of saved searches, or an external feed.
   *
   * @return the service
   */
  public PlaylistAsyncService playlist() {
    return new PlaylistAsyncService(caller());
  }

  /**
   * Stored response profiles: named choices of properties that answers are cut down to, or enriched
   * by related objects.
   *
   * @return the service
   */
  public ResponseProfileAsyncService responseProfile() {
    return new ResponseProfileAsyncService(caller());
  }

  /**
   * Opens, inspects and ends sessions.
   *
   * @return the service
   */
  public SessionAsyncService session() {
    return new SessionAsyncService(caller());
  }

  /**
   * Tells whether the server is there, which version it runs and what time it has.
   *
   * @return the service
   */
  public SystemAsyncService system() {
    return new SystemAsyncService(caller());
  }

  /**
   * Thumbnails: the pictures that stand for an entry.
   *
   * @return the service
   */
  public ThumbAssetAsyncService thumbAsset() {
    return new ThumbAssetAsyncService(caller());
  }

  /**
   * Uploads of files, also very large ones: create a token, send the file in one piece or in
   * chunks, then hand the token to the entry it is for.
   *
   * @return the service
   */
  public UploadTokenAsyncService uploadToken() {
    return new UploadTokenAsyncService(caller());
  }

  /**
   * Users of an account: viewers and contributors known by an id of your own choice, and
   * administrators who can sign in.
   *
   * @return the service
   */
  public UserAsyncService user() {
    return new UserAsyncService(caller());
  }
}
