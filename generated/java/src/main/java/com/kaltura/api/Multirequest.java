package com.kaltura.api;

import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.Caller;
import com.kaltura.api.services.AnnotationBatchPlugin;
import com.kaltura.api.services.AppTokenBatch;
import com.kaltura.api.services.BaseEntryBatch;
import com.kaltura.api.services.CategoryBatch;
import com.kaltura.api.services.CategoryEntryBatch;
import com.kaltura.api.services.CuePointBatchPlugin;
import com.kaltura.api.services.DataBatch;
import com.kaltura.api.services.EventNotificationBatchPlugin;
import com.kaltura.api.services.FlavorAssetBatch;
import com.kaltura.api.services.MediaBatch;
import com.kaltura.api.services.MetadataBatchPlugin;
import com.kaltura.api.services.NotificationBatch;
import com.kaltura.api.services.PartnerBatch;
import com.kaltura.api.services.PlaylistBatch;
import com.kaltura.api.services.ResponseProfileBatch;
import com.kaltura.api.services.SessionBatch;
import com.kaltura.api.services.SystemBatch;
import com.kaltura.api.services.ThumbAssetBatch;
import com.kaltura.api.services.UploadTokenBatch;
import com.kaltura.api.services.UserBatch;

/**
 * Several calls in one request, each free to use the results of those before it.
 *
 * <p>Its services queue calls; {@code send} or {@code sendAsync} sends them. Not for use by several
 * threads at a time.
 */
public final class Multirequest extends BaseMultirequest {
  Multirequest(Caller caller, RequestOptions options) {
    super(caller, options);
  }

  /**
   * The services of the plugin {@code annotation}.
   *
   * @return the services
   */
  public AnnotationBatchPlugin annotation() {
    return new AnnotationBatchPlugin(this);
  }

  /**
   * Application tokens: keys that let an application sign in without knowing the secret of the
   * account.
   *
   * @return the service
   */
  public AppTokenBatch appToken() {
    return new AppTokenBatch(this);
  }

  /**
   * Entries of every kind at once: media, data, playlists and whatever plugins add.
   *
   * @return the service
   */
  public BaseEntryBatch baseEntry() {
    return new BaseEntryBatch(this);
  }

  /**
   * Categories: the tree that entries are sorted into, and that can limit who sees and who
   * contributes.
   *
   * @return the service
   */
  public CategoryBatch category() {
    return new CategoryBatch(this);
  }

  /**
   * Which entry is in which category.
   *
   * @return the service
   */
  public CategoryEntryBatch categoryEntry() {
    return new CategoryEntryBatch(this);
  }

  /**
   * The services of the plugin {@code cuePoint}.
   *
   * @return the services
   */
  public CuePointBatchPlugin cuePoint() {
    return new CuePointBatchPlugin(this);
  }

  /**
   * Data entries: small texts or files that have an id, versions and access control, but are not
   * converted.
   *
   * @return the service
   */
  public DataBatch data() {
    return new DataBatch(this);
  }

  /**
   * The services of the plugin {@code eventNotification}.
   *
   * @return the services
   */
  public EventNotificationBatchPlugin eventNotification() {
    return new EventNotificationBatchPlugin(this);
  }

  /**
   * Flavors: the renditions of an entry, among them the uploaded source.
   *
   * @return the service
   */
  public FlavorAssetBatch flavorAsset() {
    return new FlavorAssetBatch(this);
  }

  /**
   * Videos, audio recordings and images.
   *
   * @return the service
   */
  public MediaBatch media() {
    return new MediaBatch(this);
  }

  /**
   * The services of the plugin {@code metadata}.
   *
   * @return the services
   */
  public MetadataBatchPlugin metadata() {
    return new MetadataBatchPlugin(this);
  }

  /**
   * Notifications of the old kind, which a page delivers in the name of the server.
   *
   * @return the service
   */
  public NotificationBatch notification() {
    return new NotificationBatch(this);
  }

  /**
   * Accounts.
   *
   * @return the service
   */
  public PartnerBatch partner() {
    return new PartnerBatch(this);
  }

  /**
   * Playlists: a fixed list of entries, a set of saved searches, or an external feed.
   *
   * @return the service
   */
  public PlaylistBatch playlist() {
    return new PlaylistBatch(this);
  }

  /**
   * Stored response profiles: named choices of properties that answers are cut down to, or enriched
   * by related objects.
   *
   * @return the service
   */
  public ResponseProfileBatch responseProfile() {
    return new ResponseProfileBatch(this);
  }

  /**
   * Opens, inspects and ends sessions.
   *
   * @return the service
   */
  public SessionBatch session() {
    return new SessionBatch(this);
  }

  /**
   * Tells whether the server is there, which version it runs and what time it has.
   *
   * @return the service
   */
  public SystemBatch system() {
    return new SystemBatch(this);
  }

  /**
   * Thumbnails: the pictures that stand for an entry.
   *
   * @return the service
   */
  public ThumbAssetBatch thumbAsset() {
    return new ThumbAssetBatch(this);
  }

  /**
   * Uploads of files, also very large ones: create a token, send the file in one piece or in
   * chunks, then hand the token to the entry it is for.
   *
   * @return the service
   */
  public UploadTokenBatch uploadToken() {
    return new UploadTokenBatch(this);
  }

  /**
   * Users of an account: viewers and contributors known by an id of your own choice, and
   * administrators who can sign in.
   *
   * @return the service
   */
  public UserBatch user() {
    return new UserBatch(this);
  }
}
