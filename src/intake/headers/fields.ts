export type TableKind = 'members' | 'orders' | 'activity' | 'other';

/** What the cells of a field must be like. */
export type FieldValues = 'id' | 'name' | 'phone' | 'time' | 'money' | 'count' | 'category' | 'text' | 'yesNo';

/**
 * One thing that a column can be. Words are written as normaliseHeader leaves them (lower case, 简); `exact` has tiers of
 * names parted by |, the better ones first; `like` finds the head noun in a longer header; `never` tells look-alikes apart.
 */
export interface Field {
  readonly id: string;
  readonly values: FieldValues;
  readonly kinds: readonly TableKind[];
  readonly exact: readonly string[];
  readonly like?: RegExp;
  readonly never?: RegExp;
  /** Names that mean this field only in a table of that kind. */
  readonly inKind?: Partial<Record<TableKind, readonly string[]>>;
}

const ALL: readonly TableKind[] = ['members', 'orders', 'activity', 'other'];
const PEOPLE: readonly TableKind[] = ['members'];
const ORDERS: readonly TableKind[] = ['orders'];
const ACTIVITY: readonly TableKind[] = ['activity', 'other'];

export const FIELDS: readonly Field[] = [
  {
    id: 'user_id',
    values: 'id',
    kinds: ALL,
    exact: [
      '用户id|用户编号|用户码|用户号|用户代码|会员id|会员编号|会员号|会员卡号|会员码|会员代码|客户id|客户编号|客户号|客户代码|顾客id|顾客编号|顾客代号|顾客代码|买家id|买家会员名|买家账号|学员id|学员编号|学号|成员id|家长id|粉丝id|达人id|账号id|用户标识|会员标识|uid|userid|user id|user no|user number|user code|user|member id|member no|member number|member code|member key|memberid|customer id|customer no|customer number|customer code|customerid|client id|buyer id|contact id|person id|visitor id|account id|openid|open id|unionid|union id|cust id|custid|distinct id|subscriber id|student id|shopper id',
      '账号|帐号|用户|会员|客户|顾客|买家|用户账号|会员账号|微信号|账户|buyer|account|account no|member|client|subscriber',
      '买家昵称|用户名|username|user name|login|登录名|达人昵称|会员名|下级',
    ],
    like: /(用户|会员|客户|顾客|买家|学员|成员|member|user|customer|client|buyer)\s?(id|编号|编码|码|号|代号|代码|卡号|no|number|code)$/,
    never:
      /订单|order|卖家|推荐|邀请|上级|身份证|收货|团队|电话|手机|seller|referr|invit|parent|group|群id|等级|level|session|device|设备/,
    inKind: {
      members: ['id', '编号', '编码', '代码', '卡号', 'no', 'key', '序号id'],
      orders: ['email', 'email address', '邮箱', '电子邮件'],
      activity: [
        'email',
        'email address',
        '邮箱',
        '电子邮件',
        'id',
        '昵称',
        '群昵称',
        '发言人',
        '发送人',
        '作者',
        'who',
        'author',
        'sender',
      ],
    },
  },
  {
    id: 'name',
    values: 'name',
    kinds: ALL,
    exact: [
      '姓名|会员姓名|客户姓名|顾客姓名|客户名称|用户姓名|学员姓名|真实姓名|买家姓名|昵称|微信名|微信昵称|群昵称|备注名|用户昵称|会员昵称|会员名称|名字|name|full name|nickname|nick name|customer name|customer|member name|user name|username|display name|client name|buyer name|contact name|contact|screen name',
      '用户名|买家昵称|达人昵称|称呼|first name',
    ],
    like: /(姓名|昵称|名称|name)$/,
    never:
      /商品|收货|收件|店名|店铺|群名称|宝贝|产品|卖家|推荐|邀请|上级|下级|活动|渠道|等级|文件|公司|企业|event|product|item|shop|store|channel|campaign|group|file|company|domain|referr|tier|level|last name|seller|staff|sales ?(rep|person)|ship|recipient|receiver|客服|员工|经手|负责|创建/,
  },
  {
    id: 'phone',
    values: 'phone',
    kinds: ALL,
    exact: [
      '手机|手机号|手机号码|联系手机|移动电话|行动电话|会员手机|会员手机号|买家手机|手机号/电话|mobile|mobile number|mobile phone|mobile no|cell|cell phone|cellphone|msisdn',
      '电话|电话号码|联系电话|联络电话|联系方式|phone|phone number|phone no|tel|telephone|contact number|contact phone',
    ],
    like: /(手机|电话|phone|mobile)/,
    never: /型号|设备|系统|品牌|归属|客服|收货|收件|是否|验证|绑定时间|model|device|os|brand|type|verified|consent/,
  },
  {
    id: 'join_at',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '注册时间|注册日期|注册日|加入时间|加入日期|加入日|入会时间|入会日期|入会日|入群时间|入群日期|关注时间|关注日期|开卡时间|开卡日期|成为会员时间|成为会员日期|建档时间|join date|joined|joined at|join time|joined on|join at|signup date|sign up date|signup|sign up|signup at|signed up|signed up at|signup time|sign up time|register date|registered|registered at|registration date|registration time|register time|member since|customer since|enrollment date|enrolled at|date joined',
      '首次关注时间|添加时间|激活时间|user created at|account created|account created at',
    ],
    like: /(注册|加入|入会|入群|关注|开卡)(的)?(时间|日期|日)|(join|sign ?up|regist\w*|enrol\w*)\s?(date|time|at|day)/,
    never: /订单|最近|最后|末次|取消|分店|渠道|来源|地|ip|order|last/,
    inKind: {
      members: [
        '创建时间',
        '创建日期',
        '建立时间',
        '建立日期',
        '新增时间',
        'created at',
        'created',
        'created on',
        'creation date',
        'create time',
        'date created',
        '时间',
        '日期',
        'date',
      ],
    },
  },
  {
    id: 'last_order_at',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '最近消费时间|最近消费日期|最近消费日|最近消费|最近购买时间|最近购买日期|最近购买日|最近购买|最近下单时间|最近下单日期|最近下单|最近交易时间|最近交易日期|最近交易日|最近付款时间|最近支付时间|最近到店|最后消费时间|最后消费日期|最后消费日|最后消费|最后购买时间|最后购买日期|最后购买日|最后下单时间|最后交易时间|最后交易日|最后到店|最后到店时间|末次消费|末次消费时间|末次消费日期|末次购买时间|上次消费时间|上次购买时间|上次消费|最近一次消费时间|最近一次消费|最近一次购买时间|最近一次下单时间|last order|last order date|last order at|last ordered|last ordered at|last purchase|last purchase date|last purchased|last purchased at|last paid at|last payment date|last transaction date|last transaction|most recent purchase|most recent order|recent order date|last bought|last buy date|latest order date|latest purchase',
      'r值日期|recency date',
    ],
    like: /(最近|最后|末次|上次|最新|最近一次)(的)?(一次)?(消费|购买|下单|交易|付款|支付|成交|到店|订单).*(时间|日期|日|$)|(last|latest|most recent)\s(order|purchase|transaction|payment|paid|bought)/,
    never: /首次|第一|登录|活跃|访问|金额|次数|渠道|门店|商品|first|login|amount|value|channel|store|id$/,
  },
  {
    id: 'first_order_at',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '首次消费时间|首次消费日期|首次消费日|首次消费|首次购买时间|首次购买日期|首次购买|首次下单时间|首次下单日期|首次交易时间|首次付款时间|首单时间|首单日期|首单日|首购日|首购时间|首购日期|首消时间|第一次消费时间|第一次购买时间|first order|first order date|first order at|first purchase|first purchase date|first purchased at|first paid at|first transaction date|first bought',
    ],
    like: /(首次|首单|首购|第一次)(消费|购买|下单|交易|付款|支付|成交)?.*(时间|日期|日)$|first\s(order|purchase|transaction|payment)/,
    never: /最近|最后|末次|登录|访问|关注|金额|渠道|商品|last|login|visit|amount|value|channel|id$/,
  },
  {
    id: 'last_active_at',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '最近登录|最近登录时间|最近登录日期|最近登入|最近登入时间|最近登入日|最后登录|最后登录时间|最后登录日期|最后登入|最后登入时间|最后活跃|最后活跃时间|最后活跃日期|最后活跃日|最近活跃|最近活跃时间|最近活跃日期|最近访问|最近访问时间|最近造访|最近造访时间|最后访问|最后访问时间|最近发言|最近发言时间|最后发言|最后发言时间|上次登录|上次登录时间|上次登入时间|最近互动时间|最后互动时间|最近打开时间|最后在线时间|last active|last active at|last active date|last activity|last activity date|last activity at|last login|last login at|last login date|last login time|last seen|last seen at|last visit|last visit date|last visited|last visited at|last sign in|last sign in at|last session|last open|last opened at|last online',
    ],
    like: /(最近|最后|末次|上次)(一次)?(登录|登入|活跃|访问|造访|发言|互动|打开|在线|上线|浏览).*(时间|日期|日|$)|last\s(active|activity|login|seen|visit|sign in|session|open)/,
    never: /注册|首次|ip|设备|地点|渠道|次数|page|source|channel|count/,
  },
  {
    id: 'orders',
    values: 'count',
    kinds: PEOPLE,
    exact: [
      '订单数|订单数量|订单总数|累计订单数|累计订单|总订单数|消费次数|累计消费次数|购买次数|累计购买次数|下单次数|交易次数|交易笔数|消费笔数|购买频次|消费频次|消费频率|频次|频率|f值|f|成交次数|成交订单数|支付订单数|到店次数|订购次数|order count|orders|orders count|total orders|number of orders|no of orders|num orders|frequency|purchases|purchase count|number of purchases|transactions|transaction count|purchase frequency|orders total|lifetime orders|times purchased',
    ],
    like: /(订单|消费|购买|下单|交易|成交)(总)?(次数|笔数|数量|数)$|(order|purchase|transaction)s?\s(count|number|qty)/,
    never: /阅读|退款|退货|取消|金额|id|编号|号码|单号|登录|refund|cancel|amount|value|date/,
  },
  {
    id: 'total_spent',
    values: 'money',
    kinds: PEOPLE,
    exact: [
      '累计消费|累计消费金额|累计消费额|累积消费|累积消费金额|消费总额|消费总金额|总消费|总消费金额|总消费额|累计实付|累计实付金额|累计支付金额|累计付款金额|累计购买金额|累计金额|累计成交金额|累计交易金额|总交易额|交易总额|消费合计|购买总额|购买总金额|支付总额|消费金额合计|累计充值|m值|m|历史消费金额|total spent|total spend|total amount|total revenue|amount spent|spent|spend|lifetime value|ltv|clv|customer lifetime value|lifetime spend|lifetime revenue|monetary|monetary value|total sales|total purchases amount|total paid|total purchase amount|total payment|gross spend',
      '累计消耗|revenue|sales',
    ],
    like: /(累计|累积|总|历史)(消费|实付|支付|付款|购买|成交|交易)(总)?(金额|额)?$|(消费|购买|交易|支付)总(金)?额|(total|lifetime)\s(spen[dt]|revenue|sales|paid|amount)/,
    never: /余额|储值|退款|退货|客单价|平均|月均|优惠|折扣|次数|balance|refund|average|avg|mean|discount/,
    inKind: { members: ['消费金额', '金额', '购买金额', 'amount', '实付金额'] },
  },
  {
    id: 'order_id',
    values: 'id',
    kinds: ORDERS,
    exact: [
      '订单号|订单编号|订单号码|订单id|单号|交易号|交易编号|交易单号|流水号|支付单号|主订单编号|主订单号|父订单号|小票号|发票号码|消费单号|销售单号|order id|order no|order number|orderid|order code|order|order ref|order reference|order name|invoice no|invoice id|invoice number|invoice|transaction id|transaction no|transaction number|transaction|receipt no|receipt id|receipt number|sales order|bill no',
      '子订单编号|子订单号|商户订单号',
    ],
    like: /(订单|交易)(编号|号码|号|id)|(order|invoice|transaction|receipt)\s(id|no|number|code)/,
    never: /物流|快递|运单|会员|用户|退款|售后|商品|line|tracking|shipping|refund|member|customer|item/,
    inKind: { orders: ['id', '编号'] },
  },
  {
    id: 'order_at',
    values: 'time',
    kinds: ORDERS,
    exact: [
      '付款时间|付款日期|订单付款时间|支付时间|支付日期|订单支付时间|买家付款时间|支付完成时间|paid at|paid on|payment date|payment time|pay time|date paid|paid date',
      '下单时间|下单日期|订购日期|订购时间|购买日期|购买时间|购买日|消费日期|消费时间|消费日|交易日期|交易时间|交易日|成交时间|成交日期|订单日期|订单时间|销售日期|销售时间|order date|order time|ordered at|ordered on|order at|order datetime|order timestamp|purchase date|purchased at|purchase time|invoice date|invoice time|transaction date|transaction time|sale date|sales date|sold at|date of purchase|order placed',
      '订单创建时间|订单创建日期|订单建立时间|订单提交时间|order created at|order created|order creation date|placed at',
    ],
    like: /(付款|支付|下单|订购|购买|消费|交易|成交|订单).*(时间|日期)$|(order|purchase|invoice|transaction|paid|payment)\w*\s.*(date|time|at|on)$/,
    never:
      /发货|退款|退货|完成|关闭|取消|确认|收货|签收|更新|修改|首次|最近|最后|到期|预计|ship|refund|deliver|close|cancel|update|modif|due|first|last|latest/,
    inKind: {
      orders: [
        '时间',
        '日期',
        '创建时间',
        '创建日期',
        '建立时间',
        '日',
        'date',
        'time',
        'datetime',
        'timestamp',
        'created at',
        'created',
        'created on',
        'day',
        'create time',
        '交易日',
      ],
    },
  },
  {
    id: 'amount',
    values: 'money',
    kinds: ORDERS,
    exact: [
      '实付|实付金额|实付款|实付额|买家实际支付金额|实际支付金额|实际支付|实收金额|实收|实收款|订单实付金额|支付金额|付款金额|实付总额|paid|amount paid|paid amount|total paid|payment amount|net amount|net sales|net total',
      '订单金额|订单应付金额|消费金额|交易金额|成交金额|购买金额|销售金额|金额|订单总额|订单总金额|应付金额|amount|order amount|order total|order value|grand total|total amount|total price|sales amount|sales|revenue|total|purchase amount|transaction amount|value|invoice amount|spend|spent|dollars|subtotal',
      '总金额|总价|买家应付货款|合计金额|合计|小计|gross|gross amount|gross sales',
    ],
    like: /(实付|支付|付款|订单|消费|交易|成交|实收|销售)(总)?(金额|额|款)|(paid|order|sales|total|transaction|purchase)\s?(amount|total|value|price)/,
    never:
      /退款|退货|优惠|折扣|运费|邮费|余额|积分|税|成本|数量|佣金|返点|抵扣|refund|discount|shipping|tax|balance|points|cost|fee|count|qty|quantity|commission/,
  },
  {
    id: 'price',
    values: 'money',
    kinds: ORDERS,
    exact: ['单价|价格|售价|商品单价|商品价格|宝贝单价|price|unit price|item price|lineitem price'],
    never: /总|成本|cost|total/,
  },
  {
    id: 'refund',
    values: 'money',
    kinds: ORDERS,
    exact: [
      '退款金额|退货金额|退款|退款额|已退金额|已退款金额|售后退款金额|refund|refund amount|refunded|refunded amount|amount refunded|refund total|returns|return amount',
    ],
    like: /(退款|退货|refund).*(金额|额|amount|total)/,
    never: /时间|日期|状态|原因|单号|date|status|reason|at$|id$/,
  },
  {
    id: 'status',
    values: 'category',
    kinds: ['orders', 'members'],
    exact: [
      '订单状态|交易状态|支付状态|付款状态|状态|会员状态|用户状态|账号状态|order status|status|payment status|financial status|state|order state',
    ],
    like: /(订单|交易|支付|付款)状态|(order|payment)\sstatus/,
    never: /物流|发货|审核|marital|shipping/,
  },
  {
    id: 'product',
    values: 'text',
    kinds: ORDERS,
    exact: [
      '商品|商品名称|商品名|商品标题|产品|产品名称|宝贝标题|宝贝名称|课程|课程名称|品名|服务项目|品项|product|product name|item|item name|description|sku name|product title|lineitem name|course',
      '商品编号|商品编码|sku|stockcode|stock code|product id|item id',
    ],
    like: /(商品|产品|宝贝|课程).*(名称|标题|名)/,
    never: /分类|类别|数量|价|图|category|qty|price/,
  },
  {
    id: 'quantity',
    values: 'count',
    kinds: ORDERS,
    exact: [
      '数量|商品数量|购买数量|件数|宝贝总数量|购买件数|商品件数|订购数量|quantity|qty|units|items|item count|number of items|pieces|lineitem quantity',
    ],
    never: /库存|退/,
  },
  {
    id: 'channel',
    values: 'category',
    kinds: ALL,
    exact: [
      '渠道|来源|渠道来源|来源渠道|获客渠道|注册来源|注册渠道|引流渠道|管道|来源管道|推广渠道|用户来源|客户来源|会员来源|订单来源|加入来源|入群渠道|channel|source|utm source|acquisition channel|acquisition source|traffic source|marketing channel|lead source|sales channel|first channel|referral source|signup source|channel name',
      'medium|utm medium|原注册分店|注册分店',
    ],
    like: /(渠道|来源)|(acquisition|utm|traffic|marketing)\s(channel|source)/,
    never: /运送|配送|支付渠道|付款渠道|物流|payment|shipping|open source|id$/,
  },
  {
    id: 'campaign',
    values: 'category',
    kinds: ALL,
    exact: ['活动|活动名称|营销活动|活动编号|推广计划|campaign|utm campaign|campaign name|promotion|promo'],
    never: /活动时间|状态|金额|page|date|cost/,
  },
  {
    id: 'cost',
    values: 'money',
    kinds: ['other'],
    exact: [
      '花费|费用|成本|投放费用|推广费|推广费用|投放金额|广告费|广告花费|消耗|获客成本|cost|spend|ad spend|expense|cost amount|budget',
    ],
    never: /单价|收入/,
  },
  {
    id: 'inviter_id',
    values: 'id',
    kinds: PEOPLE,
    exact: [
      '推荐人|邀请人|上级|介绍人|推荐人id|邀请人id|上级id|推荐人编号|邀请人编号|推荐会员|推广人|分享人|推荐人手机号|裂变上级|referrer|referrer id|referred by|inviter|inviter id|invited by|parent|parent id|sponsor|upline|introduced by|introducer|referral',
    ],
    like: /(推荐|邀请|介绍|推广|分享)人|refer(rer|red)|inviter/,
    never: /团队|人数|奖励|时间|日期|count|bonus|date|source|url/,
  },
  {
    id: 'level',
    values: 'category',
    kinds: PEOPLE,
    exact: [
      '会员等级|等级|用户等级|会员级别|级别|会员类型|vip等级|vip|会员卡等级|会员层级|客户等级|卡类型|卡等级|客户级别|课程权限|level|tier|member level|membership level|membership tier|member tier|membership|membership type|loyalty tier|vip level|grade|rank|plan|customer tier|user level|status level',
    ],
    like: /(会员|用户|客户|vip)(等级|级别|层级)|(member\w*|loyalty|user)\s(level|tier)/,
    never: /团队|上级|到期|时间|推荐|expir|date|team/,
  },
  {
    id: 'points',
    values: 'count',
    kinds: PEOPLE,
    exact: [
      '积分|可用积分|成长值|点数|红利|红利点数|会员积分|当前积分|积分余额|剩余积分|累计积分|经验值|学分|金币|积点|会员点数|points|available points|point balance|points balance|loyalty points|exp|experience|xp|score|reward points|credits|coins',
    ],
    like: /(积分|点数|成长值|经验值)|(loyalty|reward|available)\spoints/,
    never: /支付积分|返点|实际支付|到期|规则|expir|used|redeemed/,
  },
  {
    id: 'balance',
    values: 'money',
    kinds: PEOPLE,
    exact: [
      '储值余额|余额|账户余额|卡余额|钱包余额|储值金|储值|balance|account balance|wallet balance|store credit|stored value',
    ],
    like: /余额|balance/,
    never: /积分|点数|points/,
  },
  {
    id: 'expiry',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '到期时间|到期日|到期日期|有效期至|有效期|有效期限|有效期截止|会员到期时间|会员到期日|会员有效期|课程到期|课程到期时间|过期时间|失效日期|截止日期|续费日期|续费时间|expiry|expiry date|expires|expires at|expiration|expiration date|expired at|renewal date|renews at|valid until|valid to|end date|membership expires|subscription end',
    ],
    like: /(到期|有效期|过期|续费)(时间|日期|日|至)?|(expir\w*|renewal|valid until)/,
    never: /订阅创建|提醒|状态|积分|remind|status|points/,
  },
  {
    id: 'renewed',
    values: 'yesNo',
    kinds: PEOPLE,
    exact: ['是否续费|已续费|续费|续费状态|renewed|is renewed|renewal'],
  },
  {
    id: 'event',
    values: 'category',
    kinds: ACTIVITY,
    exact: [
      '事件|事件名称|事件名|事件类型|行为|行为类型|行为名称|步骤|动作|操作|操作类型|用户行为|阶段|漏斗步骤|活动类型|互动类型|类型|event|event name|event type|eventname|action|action type|activity|activity type|step|stage|behavior|behaviour|funnel step|page|page name|screen|interaction',
    ],
    like: /(事件|行为|动作)(名称|类型|名)?$|event\s(name|type|action)/,
    never: /时间|日期|编号|次数|id$|time|date|value|count/,
  },
  {
    id: 'event_at',
    values: 'time',
    kinds: ACTIVITY,
    exact: [
      '事件时间|行为时间|发生时间|时间|时间戳|时戳|日期时间|访问日期|访问时间|操作时间|登录时间|登录日期|登入时间|活跃时间|活跃日期|发言时间|发言日期|消息时间|发帖时间|发布时间|发布日期|打卡时间|打卡日期|签到时间|签到日期|记录时间|造访时间|造访日期|浏览时间|日期|统计日期|timestamp|event time|event date|event at|event timestamp|time|date|datetime|date time|occurred at|occurred on|happened at|visit date|visited at|visit time|activity date|activity time|active date|login date|login time|login at|logged in at|session start|session date|created at|created|event datetime|posted at|post date|published at|publish date|sent at|message time|day|ts|hit time|time stamp|client time|server time',
      '创建时间|提问时间|提问日期|反馈时间|create time|asked at',
    ],
    like: /(事件|行为|发生|访问|登录|活跃|发言|操作|打卡|签到|浏览|发布).*(时间|日期|时刻)$|(event|activity|visit|login|session|post)\w*\s(date|time|at|timestamp)/,
    never: /注册|加入|到期|付款|下单|最近|最后|首次|regist|sign ?up|expir|order|last|first|birth/,
  },
  {
    id: 'session',
    values: 'id',
    kinds: ACTIVITY,
    exact: ['会话|会话id|会话编号|session|session id|sessionid|visit id'],
  },
  {
    id: 'group',
    values: 'category',
    kinds: ALL,
    exact: [
      '群|群名|群名称|群组|社群|社群名称|所在群|所属群|社区|小组|群id|班级|group|group name|community|segment|cohort|user cohort|team|class|squad',
    ],
    never: /昵称|时间|人数|ab|test|count/,
  },
  {
    id: 'tags',
    values: 'text',
    kinds: PEOPLE,
    exact: ['标签|用户标签|会员标签|客户标签|标记|标签名|tags|tag|labels|label|user tags'],
    like: /标签$|\btags?$/,
  },
  { id: 'gender', values: 'category', kinds: PEOPLE, exact: ['性别|gender|sex'] },
  {
    id: 'age',
    values: 'count',
    kinds: PEOPLE,
    exact: ['年龄|年纪|岁数|age', '年龄段|age group|age range'],
    never: /账龄|page/,
  },
  {
    id: 'birthday',
    values: 'time',
    kinds: PEOPLE,
    exact: ['生日|出生日期|出生年月|出生年月日|birthday|birth date|date of birth|dob|birthdate'],
  },
  {
    id: 'city',
    values: 'category',
    kinds: PEOPLE,
    exact: [
      '城市|所在城市|地区|省市|省份|居住地|所在地|地域|县市|city|region|province|state province|location|area|country',
    ],
    never: /收货|地址|address/,
  },
  {
    id: 'occupation',
    values: 'category',
    kinds: PEOPLE,
    exact: ['职业|行业|工作|职位|occupation|job|profession|industry|job title'],
  },
  {
    id: 'interest',
    values: 'text',
    kinds: PEOPLE,
    exact: ['兴趣|兴趣爱好|爱好|偏好|兴趣标签|interest|interests|hobby|hobbies|preference'],
  },
  {
    id: 'email',
    values: 'text',
    kinds: PEOPLE,
    exact: ['邮箱|电子邮箱|电子邮件|信箱|邮件|email|e mail|email address|mail'],
    never: /是否|验证|订阅|consent|verified|opt/,
  },
  {
    id: 'words',
    values: 'count',
    kinds: ACTIVITY,
    exact: ['字数|文章字数|内容字数|words|word count|length|characters'],
  },
  {
    id: 'likes',
    values: 'count',
    kinds: ACTIVITY,
    exact: ['点赞|点赞数|获赞|获赞数|按赞|按赞数|赞|赞数|喜欢数|likes|like count|like|upvotes|reactions'],
  },
  {
    id: 'comments',
    values: 'count',
    kinds: ACTIVITY,
    exact: [
      '评论|评论数|互动数|互动量|留言数|回复数|留言|comments|comment count|replies|reply count|interactions|engagement',
    ],
  },
  {
    id: 'reads',
    values: 'count',
    kinds: ACTIVITY,
    exact: [
      '阅读|阅读数|阅读量|浏览|浏览量|浏览数|播放量|播放数|观看数|曝光|reads|read count|views|view count|pageviews|impressions|plays',
    ],
  },
  {
    id: 'shares',
    values: 'count',
    kinds: ACTIVITY,
    exact: ['转发|转发数|分享|分享数|被转载|转载数|shares|share count|reposts|retweets|forwards'],
  },
  {
    id: 'posts',
    values: 'count',
    kinds: ACTIVITY,
    exact: [
      '发言数|发言次数|消息数|消息条数|发帖数|发文数|作品数|内容数|登录次数|访问次数|messages|message count|posts|post count|visits|sessions|logins',
    ],
  },
  {
    id: 'question',
    values: 'text',
    kinds: ['other', 'activity'],
    exact: [
      '问题|问题内容|咨询内容|提问|提问内容|反馈|反馈内容|用户反馈|消息内容|内容|留言内容|question|question text|feedback|inquiry|message|content|text|comment text|body',
    ],
    never: /分类|类型|数|category|type|count/,
  },
  {
    id: 'answer',
    values: 'text',
    kinds: ['other', 'activity'],
    exact: ['回答|答复|回复|回复内容|话术|解答|回覆|answer|reply|response|script'],
    never: /数|时间|count|time/,
  },
  {
    id: 'satisfied',
    values: 'yesNo',
    kinds: ['other', 'activity'],
    exact: ['满意|是否满意|满意度|评价|satisfied|satisfaction|csat|rating'],
  },
  {
    id: 'ab_group',
    values: 'category',
    kinds: ['other', 'members'],
    exact: ['实验组|ab组|ab分组|分组|实验分组|测试组|ab group|variant|experiment group|test group|bucket|arm'],
  },
  {
    id: 'outcome',
    values: 'text',
    kinds: ['other'],
    exact: ['结果|是否转化|转化|outcome|result|converted|conversion'],
  },
  {
    id: 'target',
    values: 'count',
    kinds: ['other'],
    exact: ['目标|目标值|kpi|指标目标|target|goal|kpi target'],
  },
  {
    id: 'owner',
    values: 'category',
    kinds: ALL,
    exact: [
      '负责人|跟进人|运营|客服|管理员|群主|版主|专属顾问|归属人|销售|owner|moderator|account manager|assigned to|agent|advisor|host',
    ],
    never: /时间|次数|count|date/,
  },
];

/** Look-alikes that are no field of ours: they keep a header from being taken for one. */
export const NEVER_ANY =
  /^(卖家|收货人|收件人|身份证|物流|快递|运单|创建者|更新|修改|备注$|团队|同意)|consent|opt ?in|(privacy|terms) accepted/;

const BY_ID = new Map(FIELDS.map((field) => [field.id, field]));
export const fieldOf = (id: string): Field | undefined => BY_ID.get(id);
