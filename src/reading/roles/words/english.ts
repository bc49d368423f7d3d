import type { Language } from "./word-table";

export const ENGLISH: Language = {
  tables: [
    {
      platform: "planners",
      byHand: true,
      words: {
        date: "date|day|datetime|timestamp|published|published at|publish time|publish date|posted at|post time|post date|month|week|period|week starting|week of|event date|event time|year month|quarter|year|hour|time",
        periodStart: "start date|start|campaign start|launch date",
        periodEnd: "end date|end|week ending|finish|campaign end",
        channel:
          "channel|channel name|marketing channel|media channel|source|traffic source|medium|media|platform|ad network|utm source|media type|network",
        activity: "activity|campaign|campaign name|utm campaign|promotion|initiative|ad group|ad set|ad",
        product: "product|product name|product title|item|item name|category|sku|spu|product type|title",
        store: "store|store name|shop|shop name|outlet|branch",
        format: "format|content format|content type|post type|post format|creative format|content category",
        user: "user|user id|uid|openid|unionid|customer|customer id|distinct id|device id|email|visitor id|member id|user pseudo id",
        event: "event|event name|event type|action|step|step name|funnel step",
        spend:
          "spend|cost|ad spend|adspend|total spend|total cost|media spend|marketing spend|actual spend|actual cost|spent|investment|expense",
        budget: "budget|daily budget|planned spend|planned cost|campaign budget|plan spend|lifetime budget|total budget|budgeted",
        committed: "committed|commitments|committed spend|committed cost|open commitments|encumbered|signed, unpaid",
        forecast: "forecast|forecasts|full-year forecast|forecast spend|forecast cost|projected|projected spend|estimate at completion|eac",
        impressions: "impressions|impression|impr|imps|total impressions|ad impressions",
        clicks: "clicks|click|total clicks",
        visits: "visits|sessions|traffic|site visits",
        visitors: "visitors|unique visitors|uv|users|active users|daily active users|dau|mau|uniques",
        pageViews: "page views|pv|pageviews|views",
        signUps: "sign-ups|sign up|signups|registrations|registration|installs|downloads|new users|subscriptions|app installs",
        leads: "leads|lead|form submissions|mql|sql|enquiries|inquiries|qualified leads",
        orders: "orders|order|order count|number of orders|no. of orders|total orders|transactions",
        units:
          "units|units sold|quantity|qty|items sold|number of items|units ordered|pieces|net items sold|volume|items|lineitem quantity",
        buyers: "buyers|purchasers|paying users|unique buyers",
        customers: "customers|customer count|unique customers|paying customers|number of customers",
        newCustomers: "new customers|new buyers|new customer|first-time buyers|new cust|first time customers",
        conversions: "conversions|conversion|conv|all conv.|goals|goal completions",
        revenue:
          "revenue|gmv|sales|total revenue|net sales|total sales|gross sales|sales revenue|turnover|income|actual revenue|sale amount|sales amount|net revenue|net value|gross revenue|order value|order amount|gross|order total|net amount",
        refunds: "refunds|refund|refund amount|refunded amount|returns|returned amount|chargebacks",
        discounts: "discount|discounts|discount amount|coupon amount|promotions amount|price reductions",
        cost: "cogs|cost of goods|cost of goods sold|product cost|cost of sales",
        fees: "fees|fee|commission|commissions|transaction fee|processing fees|card processing fees|payment fees|platform fee|service fee",
        target: "target|goal|target revenue|revenue target|planned revenue|target gmv|sales target|revenue plan|forecast revenue",
        targetOrders: "target orders|order target|planned orders|orders target|orders plan",
        engagements: "engagements|engagement|interactions|total engagements|post engagement|likes",
        addToCart: "add to cart|adds to cart|add to carts|cart adds|added to cart|add-to-carts",
        newMembers: "new members|joined|members joined|joins",
        leftMembers: "left|members left|leavers|left members",
        members: "members|group members|member count|total members|group size",
        followers: "followers|total followers|fans|follower count",
        stock: "subscribers|stock|inventory|balance|closing balance|stock level|running balance|account balance",
        currency: "currency|currency code|ccy",
        ratio:
          "roi|roas|ctr|cvr|cpc|cpm|cpa|cac|cpl|cpv|cpi|cpo|arpu|arppu|aov|ecpm|avg. cpc|avg. cpm|conv. rate|frequency|bounce rate|acos|tacos|margin|mer|quality score|avg. position|growth|yoy|mom|unit price|price|lineitem price|exchange rate|fx rate",
        id: "id|order id|order number|order name|order no.|order ref|no|#|row id|invoice number|invoice no.|zip|zip code|postcode|postal code|phone|transaction id",
        note: "notes|note|comment|comments|remark|remarks|status|owner|url|link|description|time zone|state of campaign|paid by",
      },
    },
    {
      platform: "Meta, TikTok, Pinterest, LinkedIn, X",
      words: {
        date: "Day|Reporting starts|Date range|By Day|Time period",
        periodEnd: "Reporting ends",
        activity: "Campaign name|Ad set name|Ad name|Ad group name|Campaign group name|Creative name|Tweet text|Promoted pin name",
        channel: "Platform|Publisher platform|Placement|Account name|Account",
        spend: "Amount spent|Spend in account currency|Total Spent|Cost|Spend|Ad cost",
        impressions: "Impressions|Paid impressions|Total impressions",
        reach: "Reach|Accounts Centre accounts reached|Accounts Center accounts reached|Unique reach|People reached",
        clicks: "Link clicks|Clicks (destination)|Clicks (all)|Pin clicks|Outbound clicks|Clicks|Unique link clicks",
        pageViews: "Landing page views|Video views",
        orders: "Purchases|Website purchases|Complete payment|Total complete payment|Total checkouts|Website checkouts|Total purchases",
        conversions: "Website conversions|Total conversions|Real-time conversions",
        revenue:
          "Purchases conversion value|Purchase conversion value|Website purchases conversion value|Conversion value|Total conversion value|Total complete payment value|Total checkout value|Total order value|Total purchase value|Sale amount|Complete payment value",
        addToCart: "Adds to cart|Website adds to cart|Total add to cart",
        engagements: "Post engagements|Page engagement|Engagements|Total engagements",
        leads: "Leads (form)|Lead form completions|On-Facebook leads|Website leads|Leads",
        signUps: "Registrations completed|Complete registration",
      },
    },
    {
      platform: "Google Ads, Analytics, Campaign Manager 360, Microsoft Advertising, Amazon Ads",
      words: {
        date: "Gregorian date|Date + hour (YYYYMMDDHH)|Nth day",
        activity: "Campaign|Ad group|Campaign Name (Informational only)|Portfolio name|Placement (CM360)|Asset group",
        channel:
          "Session default channel group|Default channel group|Session default channel grouping|Default channel grouping|Channel group|Session source / medium|Source / Medium|Session source|First user default channel group|Network (with search partners)|Site (CM360)|Publisher|Campaign type|First user source / medium",
        clicks: "Clicks|Interactions|Click-throughs",
        impressions: "Impr.|Viewable impressions",
        spend: "Cost|Media cost|Ads cost|Google Ads cost",
        conversions: "Conversions|Key events|All conversions|Total conversions|View-through conversions",
        revenue:
          "Conv. value|All conv. value|Conversion value|Total ad revenue|Purchase revenue|Total revenue|Revenue|7 Day Total Sales|14 Day Total Sales|E-commerce revenue|Ecommerce revenue|Item revenue",
        orders: "Ecommerce purchases|7 Day Total Orders (#)|14 Day Total Orders (#)|Transactions|Purchases",
        units: "7 Day Total Units (#)|14 Day Total Units (#)|Items purchased",
        visits: "Sessions",
        engagedSessions: "Engaged sessions",
        visitors: "Total users|Active users|Returning users",
        signUps: "New users",
        pageViews: "Screen views",
      },
    },
    {
      platform: "Shopify, WooCommerce, Amazon, Etsy, PayPal, Klaviyo, Stripe",
      words: {
        date: "Sale date|Order date|Date|Created at|Date created|Paid at|date/time|Posting date|Purchase date|Purchase-date|Send time|Transaction date|Day|Created (UTC)|Order created time|Posted date|Send date",
        activity: "Campaign name|Flow name|Subject",
        product: "Lineitem name|Product title|ASIN|Listing|Item title|Net item|Product variant title",
        channel:
          "Sales channel|Fulfillment|Fulfilment|Channel|Ship country|Shipping country|Billing country|Country|Region|Marketplace|Payment method|Send channel",
        revenue:
          "Product sales|Order value|Net sales|Total sales|Gross sales|Gross|Subtotal|Order total|Placed order value|Total revenue|Item total|Ordered product sales|Amount",
        refunds: "Refunded amount|Refunds|Returns|Amount refunded",
        discounts: "Discount amount|Promotional rebates|Discounts|Coupon amount|Shop discounts",
        fees:
          "Selling fees|Card processing fees|Fee|Fees|Transaction fees|Other transaction fees|FBA fees|Referral fee|Referral fees|" +
          "Closing fee|Fulfillment fee|Fulfilment fee|Fees & taxes|Processing fee",
        orders: "Orders|Total order items|Placed orders|Unique placed order",
        units: "Quantity|Units ordered|Lineitem quantity|Items sold|Number of items",
        clicks: "Unique clicks|Total clicks",
        pageViews: "Page views - total|Visits",
        visits: "Sessions - total",
        currency: "Currency|Presentment currency",
        id: "Order ID|Transaction ID|Settlement ID|Order postal|Ship zipcode|Invoice number|Receipt|Reference Txn ID",
        stock: "Balance",
        note: "Order city|Order state|Description",
      },
    },
  ],
  perUnit:
    /rate$|ratio$|share$|^cost(?:per|\/)|per(?:click|purchase|result|1000|order|lead|conversion|session|user|unit)|^avg|^average|average$|^mean|^median|frequency|roas|acos|^cpm|^cpc|^cpa|^ctr|^cvr|percent|%|^priceper|^valueper|^revenueper/,
};
