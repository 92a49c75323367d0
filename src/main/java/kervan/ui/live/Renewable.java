package kervan.ui.live;

/// A page that can show the figures as they are now without losing what the reader did on it. Others are made anew from their address.
public interface Renewable {

    void renew();
}
