import { once } from '../../engine/once.ts';

export type TableKind = 'members' | 'orders' | 'activity' | 'other';

/** What the cells of a field must be like. */
export type FieldValues = 'id' | 'name' | 'phone' | 'time' | 'money' | 'count' | 'category' | 'text' | 'yesNo';

/**
 * One thing that a column can be. Words are written as normaliseHeader leaves them (lower case, 简); `exact` has tiers of
 * names as namesIn.ts reads them, the better ones first; `like` finds the head noun in a longer header; `never` tells look-alikes apart.
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

export const allFields = once((): readonly Field[] => [
  {
    id: 'user_id',
    values: 'id',
    kinds: ALL,
    exact: [
      '(用户,会员,客户,顾客)(id,编号,号,代码)|(用户,会员)(码,标识)|会员卡号|顾客代号|买家(id,会员名,账号)|学员(id,编号)|学号|(成员,家长,粉丝,账号)id|uid|userid|user|(user,member,customer)( id, no, number, code)|member key|memberid|customerid|(client,buyer,contact,person,visitor,account)( id)|cust id|custid|distinct id|subscriber id|student id|shopper id',
      'openid|open id|unionid|union id|(小红书,抖音,快手,微博,淘宝)(id,号)|买家旺旺|账号|用户|会员|客户|顾客|买家|用户账号|会员账号|微信号|账户|buyer|account|account no|member|client|subscriber',
      '买家昵称|用户名|username|user name|login|登录名|会员名|下级|user pseudo id|anonymous id',
    ],
    like: /(用户|会员|客户|顾客|买家|学员|成员|member|user|customer|client|buyer)\s?(id|编号|编码|码|号|代号|代码|卡号|no|number|code)$/,
    never:
      /订单|order|卖家|推荐|邀请|上级|身份证|收货|团队|电话|手机|seller|referr|invit|parent|group|群id|等级|level|session|device|设备/,
    inKind: {
      members: ['id', '编号', '编码', '代码', '卡号', 'no', 'key', '序号id', '达人id', '达人昵称'],
      orders: [
        '卡号',
        'email',
        'email address',
        '邮箱',
        '电子邮件',
        '电邮',
        '买家邮箱',
        'customer email',
        'buyer email',
      ],
      activity: [
        '卡号',
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
        'author id',
        'sender id',
        'from id',
        'from',
        '达人id',
        '达人昵称',
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
      '用户名|买家昵称|称呼|first name|billing name|(购买人,订购人)(姓名,)|下单人|成员(姓名,名称)',
      '会员|客户|顾客|买家',
    ],
    like: /(姓名|昵称|名称|name)$/,
    never:
      /达人|商品|收货|收件|店名|店铺|群名称|宝贝|产品|卖家|推荐|邀请|上级|下级|活动|渠道|等级|文件|公司|企业|event|product|item|shop|store|channel|campaign|group|file|company|domain|referr|tier|level|last name|seller|staff|sales ?(rep|person)|ship|recipient|receiver|客服|员工|经手|负责|创建/,
  },
  {
    id: 'phone',
    values: 'phone',
    kinds: ALL,
    exact: [
      '手机|手机号|手机号码|联系手机|移动电话|行动电话|(会员,买家,客户,顾客,用户)(手机,手机号,手机号码)|(购买人,订购人)(手机,电话)|手机号/电话|mobile|mobile number|mobile phone|mobile no|cell|cell phone|cellphone|msisdn',
      '电话|电话号码|联系电话|联络电话|联系方式|phone|phone number|phone no|tel|telephone|contact number|contact phone|(会员,客户,顾客)电话|whatsapp',
    ],
    like: /(手机|电话|phone|mobile)/,
    never: /型号|设备|系统|品牌|归属|客服|收货|收件|是否|验证|绑定时间|model|device|os|brand|type|verified|consent/,
  },
  {
    id: 'join_at',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '(注册,加入,入会,入群,关注,开卡,成为会员)(时间,日期)|(注册,加入,入会)日|建档时间|(join,signup,sign up,register,registered,registration)( date, time, at)|joined( at, on,)|signup|sign up|signed up( at,)|registered|(member,customer) since|enrollment date|enrolled at|date joined',
      '首次关注时间|添加时间|create date|date added|added at|patronage since date|添加好友时间|(进群,加群)时间|激活时间|optin time|opt in time|subscribed( at, on,)|subscription date|confirm time|user created at|account created( at,)',
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
      '末单(时间,日期,日,)|(最近,最后,末次,上次,最近一次)(消费,购买,下单,交易,付款,支付,到店)(时间,日期,日,)|last (order,ordered,purchase,purchased,transaction)( date, at,)|last paid at|last (payment,charge) date|last (bought,buy date)|most recent (purchase,order)|recent order date|latest (order date,purchase)',
      'r值日期|recency date',
    ],
    like: /(最近|最后|末次|上次|最新|最近一次)(的)?(一次)?(消费|购买|下单|交易|付款|支付|成交|到店|订单).*(时间|日期|日|$)|(last|latest|most recent)\s(order|purchase|transaction|payment|paid|bought)/,
    never: /间隔|天数|首次|第一|登录|活跃|访问|金额|次数|渠道|门店|商品|first|login|amount|value|channel|store|id$/,
  },
  {
    id: 'first_order_at',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '(首次,第一次)(消费,购买,下单,交易,付款)(时间,日期,日,)|(首单,首购)(时间,日期,日)|首消时间|first (order,purchase)( date, at,)|first (purchased at,paid at,transaction date,bought)',
    ],
    like: /(首次|首单|首购|第一次)(消费|购买|下单|交易|付款|支付|成交)?.*(时间|日期|日)$|first\s(order|purchase|transaction|payment)/,
    never: /最近|最后|末次|登录|访问|关注|金额|渠道|商品|last|login|visit|amount|value|channel|id$/,
  },
  {
    id: 'last_active_at',
    values: 'time',
    kinds: PEOPLE,
    exact: [
      '(最近,最后,上次)(登录,登入,活跃,访问,造访,发言)(时间,日期,日,)|(最近,最后)互动时间|最近打开时间|最后在线时间|last (active,activity,login)( at, date, time,)|last (seen,sign in,opened)( at,)|last (visit,visited)( date, at,)|last (session,open,online)',
    ],
    like: /(最近|最后|末次|上次)(一次)?(登录|登入|活跃|访问|造访|发言|互动|打开|在线|上线|浏览).*(时间|日期|日|$)|last\s(active|activity|login|seen|visit|sign in|session|open)/,
    never: /注册|首次|ip|设备|地点|渠道|次数|page|source|channel|count/,
  },
  {
    id: 'recency',
    values: 'count',
    kinds: PEOPLE,
    exact: [
      'r|r值|recency( days,)|最近(消费,购买,下单)(间隔,天数)|(距今,未消费,未购买)天数|days since(, purchase, order)|days since last (order,purchase,transaction)',
    ],
    like: /(距|离|最近|上次|末次).*(消费|购买|下单|交易).*(间隔|天数|多少天|几天)/,
    never: /平均|登录|活跃/,
  },
  {
    id: 'orders',
    values: 'count',
    kinds: PEOPLE,
    exact: [
      '订单(数,数量,总数)|(累计,总)订单数|累计订单|(消费,累计消费,购买,累计购买,下单,交易,成交,到店,订购)次数|(交易,消费)笔数|(购买,消费)频次|消费频率|频次|频率|f值|f|(成交,支付)订单数|order count|orders|orders count|total orders|(number,no) of orders|num orders|frequency|purchases|purchase count|number of purchases|transactions|transaction count|purchase frequency|orders total|lifetime orders|times purchased',
    ],
    like: /(订单|消费|购买|下单|交易|成交)(总)?(次数|笔数|数量|数)$|(order|purchase|transaction)s?\s(count|number|qty)/,
    never: /阅读|退款|退货|取消|金额|id|编号|号码|单号|登录|refund|cancel|amount|value|date/,
  },
  {
    id: 'total_spent',
    values: 'money',
    kinds: PEOPLE,
    exact: [
      '(累计,累积,总)(消费,消费金额,消费额)|消费(总额,总金额)|累计实付|累计(实付,支付,付款,购买,成交,交易)金额|累计金额|(总交易额,交易总额)|消费合计|购买总额|购买总金额|支付总额|消费金额合计|累计充值|(累计,总)付费(金额,)|m值|m|历史消费金额|total (spent,spend,amount,revenue,sales,purchases amount,paid,purchase amount,payment)|amount spent|spent|spend|lifetime (value,spend,revenue)|ltv|clv|customer lifetime value|monetary|monetary value|gross spend|lifetime amount',
      '累计消耗|revenue|sales',
    ],
    like: /(累计|累积|总|历史)(消费|实付|支付|付款|购买|成交|交易)(总)?(金额|额)?$|(消费|购买|交易|支付)总(金)?额|(total|lifetime)\s(spen[dt]|revenue|sales|paid|amount)/,
    never: /余额|储值|退款|退货|客单价|平均|月均|优惠|折扣|次数|balance|refund|average|avg|mean|discount/,
    inKind: {
      members: ['消费金额', '金额', '购买金额', 'amount', '实付金额', '付费金额', '支付金额', '成交金额', '总金额'],
    },
  },
  {
    id: 'order_id',
    values: 'id',
    kinds: ORDERS,
    exact: [
      '订单(号,编号,号码,id)|单号|交易(号,编号,单号)|流水号|支付单号|主订单编号|主订单号|父订单号|小票号|发票号码|消费单号|销售单号|order( id, no, number, code, ref, reference, name,)|orderid|(invoice,transaction)( no, id, number,)|receipt( no, id, number)|sales order|bill no',
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
      '(,订单)(付款,支付)(时间,日期)|买家付款时间|支付完成时间|paid( at, on, date)|payment( date, time)|pay time|date paid',
      '(下单,订购,购买,消费,交易,成交,订单,销售)(时间,日期)|(购买,消费,交易)日|order( date, time, at, datetime, timestamp, placed)|ordered( at, on)|purchase( date, time)|purchased at|(invoice,transaction)( date, time)|(sale,sales) date|sold at|date of purchase',
      '订单(创建,建立,成立,生成)(时间,日期)|拍下时间|订单提交时间|order created( at,)|order creation date|placed at',
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
        'created date',
        'date created',
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
      '(买家,用户,客户,)实付(金额,款,额,总额,)|买家实际支付金额|实际支付(金额,)|实际(付款,消费,成交,收款)金额|实收(金额,款,)|订单实付金额|支付金额|付款金额|(,total )paid|amount paid|paid amount|payment amount|net (amount,sales,total)',
      '(订单,消费,交易,成交,购买,销售,应付,)金额|订单(应付,总)金额|订单总额|(order,sales,purchase,transaction,invoice) amount|amount|order (total,value)|grand total|total( amount, price,)|sales|revenue|value|spend|spent|dollars|订单合计|order total amount',
      '总金额|总价|总计|买家应付货款|合计金额|合计|小计|gross( amount, sales,)|(order,) subtotal( amount,)|subtotal',
    ],
    like: /(实付|支付|付款|订单|消费|交易|成交|实收|销售)(总)?(金额|额|款)|(paid|order|sales|total|transaction|purchase)\s?(amount|total|value|price)/,
    never:
      /退款|退货|优惠|折扣|运费|邮费|余额|积分|税|成本|数量|佣金|返点|抵扣|refund|discount|shipping|tax|balance|points|cost|fee|count|qty|quantity|commission/,
  },
  // Wide tables: one such column a period, known by recogniseTable.
  { id: 'period_amount', values: 'money', kinds: ORDERS, exact: [] },
  {
    id: 'currency',
    values: 'category',
    kinds: ORDERS,
    exact: ['币种|货币|货币种类|币别|currency( code,)|order currency'],
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
      '退款金额|订单退款金额|退货金额|退款|退款额|已退金额|已退款金额|售后退款金额|refund|refund amount|refunded|refunded amount|amount refunded|order refund amount|refund total|returns|return amount',
    ],
    like: /(退款|退货|refund).*(金额|额|amount|total)/,
    never: /时间|日期|状态|原因|单号|date|status|reason|at$|id$/,
  },
  {
    id: 'status',
    values: 'category',
    kinds: ['orders', 'members'],
    exact: [
      '订单状态|交易状态|支付状态|付款状态|状态|会员状态|用户状态|账号状态|order status|status|payment status|financial status|order state',
    ],
    like: /(订单|交易|支付|付款)状态|(order|payment)\sstatus/,
    never: /物流|发货|审核|marital|shipping/,
  },
  {
    id: 'product',
    values: 'text',
    kinds: ORDERS,
    exact: [
      '商品|选购商品|sku名称|商品名称|商品名|商品标题|产品|产品名称|宝贝标题|宝贝名称|课程|课程名称|品名|服务项目|品项|product|product name|item|item name|description|sku name|product title|lineitem name|course',
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
      '数量|sku件数|商品数量|购买数量|件数|宝贝总数量|购买件数|商品件数|订购数量|quantity|qty|units|items|item count|number of items|pieces|lineitem quantity',
    ],
    never: /库存|退/,
  },
  {
    id: 'channel',
    values: 'category',
    kinds: ALL,
    exact: [
      '渠道|来源|流量来源|渠道来源|来源渠道|获客渠道|注册来源|注册渠道|引流渠道|管道|来源管道|推广渠道|用户来源|客户来源|会员来源|订单来源|加入来源|入群渠道|channel|source|utm source|acquisition channel|acquisition source|traffic source|marketing channel|lead source|sales channel|first channel|referral source|signup source|channel name',
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
      '(,会员,课程)到期时间|(,会员)到期日|到期日期|(,会员)有效期|有效期(至,限,截止)|课程到期|过期时间|失效日期|截止日期|续费(日期,时间)|expiry( date,)|expires( at,)|expiration( date,)|expired at|renewal date|renews at|valid (until,to)|end date|membership expires|subscription end',
    ],
    like: /(到期|有效期|过期|续费)(时间|日期|日|至)?|(expir\w*|renewal|valid until)/,
    never: /订阅创建|提醒|状态|积分|remind|status|points/,
  },
  {
    id: 'renewed',
    values: 'yesNo',
    kinds: PEOPLE,
    exact: ['是否(续费,续期)|已续费|续费|续费状态|renewed|is renewed|renewal'],
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
      '(事件,行为,发生,操作,消息,发帖,记录,浏览)时间|(访问,登录,登入,活跃,发言,发布,打卡,签到,造访)(时间,日期)|时间|时间戳|时戳|日期时间|日期|统计日期|event( time, date, at, datetime, timestamp)|time( stamp,)|date( time,)|timestamp|datetime|occurred (at,on)|happened at|visit( date, time)|visited at|activity (date,time)|active date|login (date,time,at)|logged in at|session (start,date)|created( at,)|posted at|post date|published at|publish date|sent at|(message,hit,client,server) time|day|ts',
      '创建时间|提问(时间,日期)|反馈时间|create time|asked at',
    ],
    like: /(事件|行为|发生|访问|登录|活跃|发言|操作|打卡|签到|浏览|发布|发表|推送|点击|曝光|加购).*(时间|日期|时刻)$|(event|activity|visit|login|session|post)\w*\s(date|time|at|timestamp)/,
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
      '城市|所在城市|地区|省市|省份|居住地|所在地|地域|县市|city|region|province|state province|location|area|country|state',
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
    exact: [
      '点赞|点赞数|点赞(次数,人数,量)|获赞|获赞数|按赞|按赞数|赞|赞数|喜欢数|likes|like count|like|upvotes|reactions',
    ],
  },
  {
    id: 'comments',
    values: 'count',
    kinds: ACTIVITY,
    exact: [
      '评论|评论数|评论量|评论次数|留言(次数,量)|互动数|互动量|留言数|回复数|留言|comments|comment count|replies|reply count|interactions|engagement',
    ],
  },
  {
    id: 'reads',
    values: 'count',
    kinds: ACTIVITY,
    exact: [
      '阅读|阅读数|阅读量|(,总,图文)(阅读,浏览)(次数,人数)|总阅读(数,量)|播放次数|曝光量|浏览|浏览量|浏览数|播放量|播放数|观看数|曝光|reads|read count|views|view count|pageviews|impressions|plays',
    ],
  },
  {
    id: 'shares',
    values: 'count',
    kinds: ACTIVITY,
    exact: [
      '转发|转发数|分享|分享数|(,总)(分享,转发)(次数,人数)|被转载|转载数|shares|share count|reposts|retweets|forwards',
    ],
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
]);

/** Look-alikes that are no field of ours: they keep a header from being taken for one. */
export const NEVER_ANY =
  /^(卖家|收货人|收件人|身份证|物流|快递|运单|创建者|更新|修改|备注$|团队|同意)|consent|opt ?in|(privacy|terms) accepted/;

const byId = once(() => new Map(allFields().map((field) => [field.id, field])));
export const fieldOf = (id: string): Field | undefined => byId().get(id);
