<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActNames</name>
    <message>
        <source>an apology</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>表示遗憾</translation>
    </message>
    <message>
        <source>sympathy</source>
        <translation>共情</translation>
    </message>
    <message>
        <source>the problem in your own words</source>
        <translation>用自己的话复述问题</translation>
    </message>
    <message>
        <source>a question about the facts</source>
        <translation>了解情况的提问</translation>
    </message>
    <message>
        <source>a question about the solution wanted</source>
        <translation>询问想要的解决办法</translation>
    </message>
    <message>
        <source>a question about your own fault</source>
        <translation>询问自己哪里做得不好</translation>
    </message>
    <message>
        <source>a proposal put as a question</source>
        <translation>以提问方式提出的建议</translation>
    </message>
    <message>
        <source>an invitation to tell</source>
        <translation>请对方说下去</translation>
    </message>
    <message>
        <source>a listening signal</source>
        <translation>倾听的回应</translation>
    </message>
    <message>
        <source>an offer of help</source>
        <translation>主动提出帮助</translation>
    </message>
    <message>
        <source>a welcome for the complaint</source>
        <translation>欢迎反映问题</translation>
    </message>
    <message>
        <source>a concrete step</source>
        <translation>具体行动</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>another option</source>
        <translation>其他办法</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>a voucher or credit</source>
        <translation>优惠券或积分</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>a reminder of past help</source>
        <translation>提起以前的帮助</translation>
    </message>
    <message>
        <source>a superior offered</source>
        <translation>提出请上级出面</translation>
    </message>
    <message>
        <source>a civil boundary</source>
        <translation>礼貌地划清界限</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>感谢</translation>
    </message>
    <message>
        <source>a promise to do better</source>
        <translation>承诺改进</translation>
    </message>
    <message>
        <source>a promise to report back</source>
        <translation>承诺回复</translation>
    </message>
    <message>
        <source>a mistake told tactfully</source>
        <translation>委婉指出的误会</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>blame</source>
        <translation>责怪</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>反驳</translation>
    </message>
    <message>
        <source>an insult</source>
        <translation>侮辱</translation>
    </message>
    <message>
        <source>shouting</source>
        <translation>喊叫</translation>
    </message>
    <message>
        <source>an excuse</source>
        <translation>推脱</translation>
    </message>
    <message>
        <source>a rule without its reason</source>
        <translation>不讲理由的规定</translation>
    </message>
    <message>
        <source>“cannot” or “not possible”</source>
        <translation>“不行”或“没办法”</translation>
    </message>
    <message>
        <source>a guarantee without condition</source>
        <translation>无条件的保证</translation>
    </message>
    <message>
        <source>irritation or sarcasm</source>
        <translation>不耐烦或讽刺</translation>
    </message>
    <message>
        <source>a superior refused</source>
        <translation>拒绝请上级</translation>
    </message>
    <message>
        <source>a plea for patience</source>
        <translation>要求耐心等待</translation>
    </message>
    <message>
        <source>sending the customer away</source>
        <translation>打发顾客</translation>
    </message>
    <message>
        <source>joking along</source>
        <translation>跟着开玩笑</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Your trainer has answered</source>
        <translation>培训师的答复</translation>
    </message>
    <message>
        <source>“I did say this”: %1</source>
        <translation>“我说过这个”：%1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>“我没有这么说”：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>在清单中查看</translation>
    </message>
</context>
<context>
    <name>AppealButton</name>
    <message>
        <source>Noted: “%1”. It stays on this computer until you pass it on to your trainer.</source>
        <translation>已记下：“%1”。在您转交给培训师之前，只保存在本机。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>“%1”: your trainer agrees with you. Ventil is to learn it; the score of this talk stays as it is.</source>
        <translation>“%1”：培训师同意您的看法。Ventil 会据此改进；本次对话的得分不变。</translation>
    </message>
    <message>
        <source>“%1”: your trainer has looked at it and stays with what was recognised. If you still see it otherwise, talk it over.</source>
        <translation>“%1”：培训师看过后认为识别无误。如果您仍有不同看法，可以和培训师聊一聊。</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>“I did say this”: %1</source>
        <translation>“我说过这个”：%1</translation>
    </message>
    <message>
        <source>“I did not say this”: %1</source>
        <translation>“我没有这么说”：%1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Customer: “%1”</source>
        <translation>顾客：“%1”</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>回复：“%1”</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>当时：%1</translation>
    </message>
    <message>
        <source>Today: being looked for</source>
        <translation>现在：识别中</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>the decision</comment>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Today: %1. The objection is met.</source>
        <translation>现在：%1。申诉的问题已解决。</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Back to the library</source>
        <translation>返回顾客列表</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>开始对话</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>您可以提出的方案</translation>
    </message>
    <message>
        <source>The list you work from</source>
        <translation>这次对照的清单</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Close the idea</source>
        <translation>收起提示</translation>
    </message>
    <message>
        <source>Mm-hm</source>
        <translation>嗯嗯</translation>
    </message>
    <message>
        <source>Yes, I&apos;m listening</source>
        <translation>嗯，您请说</translation>
    </message>
    <message>
        <source>The customer is letting off steam.</source>
        <translation>顾客正在倾诉不满。</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>您可以提出的方案</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy the talk</source>
        <translation>复制对话</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>DebriefSummary</name>
    <message>
        <source>You left this talk before its end.</source>
        <translation>您在对话结束前离开了。</translation>
    </message>
    <message>
        <source>Score: %1 of 1,000</source>
        <translation>得分：%1 / 1000</translation>
    </message>
    <message>
        <source>of 1,000</source>
        <translation>/ 1000</translation>
    </message>
    <message>
        <source>The share of what the list asked for in this talk that was found in your replies, less what it warns against.</source>
        <translation>清单对这次对话的要求中，有多少能在您的回复里找到，再减去清单提醒避免的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>做到 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>未找到 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>不符 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) you used words that no kind word makes up for. They are marked in the talk; the score stays at 300 or below.</source>
        <translation>
            <numerusform>有 %n 处话说得太重，再多好话也难以弥补，已在对话中标出；得分不会超过 300。</numerusform>
        </translation>
    </message>
    <message>
        <source>What such an ending is worth</source>
        <translation>这样的结局意味着什么</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>下次可以这样</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>另外注意到</translation>
    </message>
</context>
<context>
    <name>DebriefTalk</name>
    <message>
        <source>The talk</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>DecisionTag</name>
    <message>
        <source>Objection: accepted</source>
        <translation>申诉：已采纳</translation>
    </message>
    <message>
        <source>Objection: no change</source>
        <translation>申诉：维持原判断</translation>
    </message>
    <message>
        <source>Objection: open</source>
        <translation>申诉：待处理</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>学员申诉</translation>
    </message>
    <message>
        <source>What trainees said about single replies when they looked back. Accept one, and from now on the checks of the patterns report it until they get it right; set it aside where they are right already. No score changes.</source>
        <translation>学员回顾对话时，对单条回复的识别结果提出的异议。采纳后，识别规则的检查会一直报告这条申诉，直到规则能正确识别这条回复；如果识别本来就没错，请驳回。两种处理都不影响得分。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待处理：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已处理：%1</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>还没有处理过任何申诉。</translation>
    </message>
    <message>
        <source>No objection is open. Trainees make one when they look back at a talk: “I did say this” or “I did not say this”, under an item of the list.</source>
        <translation>没有待处理的申诉。学员回顾对话时，可以在清单条目下选择“我说过这个”或“我没有这么说”来提出申诉。</translation>
    </message>
    <message>
        <source>From one computer to another</source>
        <translation>在两台电脑之间转交</translation>
    </message>
    <message>
        <source>Copy the open ones</source>
        <translation>复制待处理的申诉</translation>
    </message>
    <message>
        <source>Take over what was copied</source>
        <translation>从剪贴板导入</translation>
    </message>
    <message>
        <source>Faults in files</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>A trainee copies the open objections and sends them as a text; a trainer copies that text and takes them over, and sends the answers back in the same way. Each holds the reply, the customer&apos;s words before it and what was found: no name, no talk, no score.</source>
        <translation>学员复制待处理的申诉，把文字发给培训师；培训师复制收到的文字，在这里导入，再用同样的方式把答复发回。每条申诉只包含回复、顾客的上一句话和识别结果，不包含姓名、完整对话和得分。</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>复制答复</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The folder for your talks cannot be made: %1</source>
        <translation>无法创建存放对话的文件夹：%1</translation>
    </message>
</context>
<context>
    <name>EvidenceEntry</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, by: %2</source>
        <translation>%1；依据：%2</translation>
    </message>
    <message>
        <source>I did not say this</source>
        <translation>我没有这么说</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>No fault was found in the scenarios and the company wording when Ventil started.</source>
        <translation>Ventil 启动时，没有在场景和公司用语中发现错误。</translation>
    </message>
    <message>
        <source>Copy the faults</source>
        <translation>复制错误信息</translation>
    </message>
    <message>
        <source>A scenario that cannot be used is left out of the library, and company wording with a fault does not count; everything else works. Mend the file and start Ventil again.</source>
        <translation>无法使用的场景不会出现在顾客列表中，有错误的公司用语不会生效；其他功能不受影响。请修正文件，然后重新启动 Ventil。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Search by customer or title</source>
        <translation>按顾客或标题搜索</translation>
    </message>
    <message>
        <source>Your talks will stand here, with their scores and everything that was said.</source>
        <translation>您的对话会留在这里，得分和说过的每句话都在。</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>现在就练</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>No talk fits these filters.</source>
        <translation>没有符合条件的对话。</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>删除这次对话？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“%1” and everything that was said in it will be gone for good.</source>
        <translation>“%1”以及其中说过的一切将被永久删除。</translation>
    </message>
    <message numerus="yes">
        <source>Your trainer has answered %n objection(s)</source>
        <translation>
            <numerusform>培训师答复了 %n 条申诉</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Show these keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索顾客列表</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>关闭或返回</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>移到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Send the reply; press the chosen button</source>
        <translation>发送回复；按下选中的按钮</translation>
    </message>
    <message>
        <source>Break the line in a reply</source>
        <translation>在回复中换行</translation>
    </message>
    <message>
        <source>Show that you are listening</source>
        <translation>表示您在听</translation>
    </message>
    <message>
        <source>Go to your notes, and back</source>
        <translation>切换到笔记，或切换回来</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>撤回上一轮</translation>
    </message>
    <message>
        <source>Ask for an idea</source>
        <translation>看一条提示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to Practise, History, Trainer, Settings</source>
        <translation>前往“练习”“历史”“培训师”“设置”</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Ventil</source>
        <translation>%1 – Ventil</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训师</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in files</source>
        <translation>
            <numerusform>文件中有 %n 处错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodFace</name>
    <message>
        <source>The customer looks furious</source>
        <translation>顾客怒不可遏</translation>
    </message>
    <message>
        <source>The customer looks angry</source>
        <translation>顾客很生气</translation>
    </message>
    <message>
        <source>The customer looks annoyed</source>
        <translation>顾客有些恼火</translation>
    </message>
    <message>
        <source>The customer looks calm</source>
        <translation>顾客很平静</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>heated</source>
        <translation>激动</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>How heated the customer was, from 0 to 10: %1</source>
        <translation>顾客的激动程度，从 0 到 10：%1</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A talk was cut off</source>
        <translation>有一次对话中断了</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>继续“%1”吗？</translation>
    </message>
    <message>
        <source>Let them let off steam, then win them back</source>
        <translation>先让顾客把火气发完，再把信任赢回来</translation>
    </message>
    <message>
        <source>Choose a customer below, read what happened, and talk to them in your own words. Afterwards you see what worked, and why. A good first one: %1</source>
        <translation>在下面选一位顾客，看看事情经过，再用您自己的话和对方交谈。谈完您会看到哪些话起了作用、为什么。可以先试试：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Meet the customer</source>
        <translation>见见这位顾客</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>练这一场</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不继续了</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>Facts and numbers</source>
        <translation>要点和数字</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>OwnMoods</name>
    <message>
        <source>%1, from 0 to 10: %2</source>
        <translation>%1，从 0 到 10：%2</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索顾客列表</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file fault(s) keep a customer out of the library:</source>
        <translation>
            <numerusform>场景文件中有 %n 处错误，相应的顾客没有列出：</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers here. Put scenario files into the folder “scenarios” and start again.</source>
        <translation>这里还没有顾客。请把场景文件放进“scenarios”文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>没有符合条件的顾客。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>所有难度</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Ventil cannot start</source>
        <translation>Ventil 无法启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Scores from the first talk to the last: %1</source>
        <translation>从第一次对话到最近一次的得分：%1</translation>
    </message>
    <message>
        <source>Last %1, best %2 of 1,000</source>
        <translation>最近 %1，最高 %2，满分 1000</translation>
    </message>
    <message>
        <source>Not enough yet: a curve says something from three talks on.</source>
        <translation>数据还不够：至少三次对话后曲线才有意义。</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) played to the end</source>
        <translation>
            <numerusform>完整练完 %n 次对话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyClaim</name>
    <message>
        <source>I did say this</source>
        <translation>我说过这个</translation>
    </message>
    <message>
        <source>In which of your replies?</source>
        <translation>在您的哪一句回复里？</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>要做</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Not played yet</source>
        <translation>还没练过</translation>
    </message>
    <message>
        <source>Best: %1 of 1,000</source>
        <translation>最高：%1 / 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>结局良好</translation>
    </message>
    <message>
        <source>Ended badly</source>
        <translation>结局不好</translation>
    </message>
    <message>
        <source>Ended so-so</source>
        <translation>结局一般</translation>
    </message>
    <message>
        <source>%1 of 1,000</source>
        <translation>%1 / 1000</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this talk: %1</source>
        <translation>删除这次对话：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) answered</source>
        <translation>
            <numerusform>%n 条申诉有了答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>The customers speak their own languages; choose those under Practise.</source>
        <translation>顾客各说各的语言，可在“练习”中选择。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>In the talk</source>
        <translation>对话中</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Faces and pages change at once and nothing trembles.</source>
        <translation>表情和页面立即切换，不再抖动。</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>台词立即显示</translation>
    </message>
    <message>
        <source>The customer&apos;s words stand there without the time he would need to say them.</source>
        <translation>顾客的话会立即出现，不再按说话的速度显示。</translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation>您的对话</translation>
    </message>
    <message>
        <source>They stay on this computer, in the file %1. Nothing is sent anywhere.</source>
        <translation>对话只保存在这台电脑上的文件 %1 中，不会发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Idea</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>请主管</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>请对方稍候</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>结束对话</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>结束对话？</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>继续对话</translation>
    </message>
    <message>
        <source>The customer has not said goodbye yet.</source>
        <translation>顾客还没有道别。</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Notes and list</source>
        <translation>笔记和清单</translation>
    </message>
</context>
<context>
    <name>TalkOver</name>
    <message>
        <source>The talk is over.</source>
        <translation>对话结束了。</translation>
    </message>
    <message>
        <source>Breathe out slowly, drop your shoulders. Look back when you are ready.</source>
        <translation>慢慢呼气，放松肩膀。准备好了再来回顾。</translation>
    </message>
    <message>
        <source>Take a moment for yourself before you go on, or look back at it now.</source>
        <translation>继续之前先给自己一点时间，也可以现在就回顾。</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Take a break first</source>
        <translation>先休息一下</translation>
    </message>
    <message>
        <source>Take back the last turn</source>
        <translation>撤回上一轮</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>You: </source>
        <translation>您：</translation>
    </message>
    <message>
        <source>Customer: </source>
        <translation>顾客：</translation>
    </message>
    <message>
        <source>You cut in</source>
        <translation>您打断了顾客</translation>
    </message>
    <message>
        <source>Try again from here</source>
        <translation>从这里再试一次</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The talk so far</source>
        <translation>到目前为止的对话</translation>
    </message>
</context>
<context>
    <name>TurningPoint</name>
    <message>
        <source>Where the talk turned</source>
        <translation>对话的转折点</translation>
    </message>
    <message>
        <source>Until here a good ending was within reach:</source>
        <translation>在这一步之前，还可以争取好的结局：</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Show it in the talk</source>
        <translation>在对话中查看</translation>
    </message>
</context>
<context>
    <name>TypingSign</name>
    <message>
        <source>The customer is speaking</source>
        <translation>顾客正在说话</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Your words</source>
        <translation>您的原话</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>您可以这样说</translation>
    </message>
    <message>
        <source>Closest to it was: “%1”</source>
        <translation>最接近的一句是：“%1”</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>The list, item by item</source>
        <translation>逐条对照清单</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>(probably)</source>
        <translation>（可能）</translation>
    </message>
</context>
<context>
    <name>ventil::AppealList</name>
    <message>
        <source>not found</source>
        <translation>未识别到</translation>
    </message>
    <message>
        <source>probable, by: %1</source>
        <translation>可能有；依据：%1</translation>
    </message>
    <message>
        <source>found, by: %1</source>
        <translation>已识别到；依据：%1</translation>
    </message>
</context>
<context>
    <name>ventil::Briefing</name>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>找不到场景“%1”。</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>无法读取清单“%1”。请检查文件 resources/documents/%1.yaml。</translation>
    </message>
</context>
<context>
    <name>ventil::Conversation</name>
    <message>
        <source>The scenario “%1” could not be started.</source>
        <translation>无法开始场景“%1”。</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot be tried again.</source>
        <translation>这次对话缺少开头，无法再试一次。</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there.</source>
        <translation>找不到场景“%1”。</translation>
    </message>
    <message>
        <source>The language “%1” is not installed.</source>
        <translation>尚未安装语言“%1”。</translation>
    </message>
    <message>
        <source>This talk has no beginning, so it cannot go on.</source>
        <translation>这次对话缺少开头，无法继续。</translation>
    </message>
    <message>
        <source>You are doing what the list asks for. Go on like this.</source>
        <translation>您做的正是清单要求的，请继续保持。</translation>
    </message>
    <message>
        <source>This talk is no longer being saved: %1 You can go on, but it will not be in your history.</source>
        <translation>这次对话无法继续保存：%1 您可以接着谈，但它不会出现在历史中。</translation>
    </message>
</context>
<context>
    <name>ventil::Debrief</name>
    <message>
        <source>This talk has no beginning, so it cannot be judged.</source>
        <translation>这次对话缺少开头，无法评分。</translation>
    </message>
    <message>
        <source>The list “%1” could not be read. Check the file resources/documents/%1.yaml.</source>
        <translation>无法读取清单“%1”。请检查文件 resources/documents/%1.yaml。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ventil::Desk</name>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1，第 %2 行，第 %3 列（%4）</translation>
    </message>
    <message>
        <source>What was copied last holds no objections. Copy the whole text that the trainee sent you, then press this again.</source>
        <translation>剪贴板里没有申诉。请复制学员发来的全部文字，再按一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) taken over.</source>
        <translation>
            <numerusform>已导入 %n 条申诉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) copied. Paste the text into a letter to the trainer, who takes it over here.</source>
        <translation>
            <numerusform>已复制 %n 条申诉。请把文字粘贴到发给培训师的邮件或消息里，由培训师在这个页面导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) copied. Paste the text into a letter to the trainees, who take it over here.</source>
        <translation>
            <numerusform>已复制 %n 条答复。请把文字粘贴到发给学员的邮件或消息里，由学员在这个页面导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your objections taken over. The history shows where.</source>
        <translation>
            <numerusform>已导入对您申诉的 %n 条答复，可在历史记录中查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventil::Hindsight</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>After it, the talk could end so-so at best.</source>
        <translation>在这之后，结局最多也只能算一般。</translation>
    </message>
    <message>
        <source>After it, the talk could only end badly.</source>
        <translation>在这之后，对话只能以不好的结局收场。</translation>
    </message>
    <message>
        <source>Even a neutral reply would have kept it within reach.</source>
        <translation>当时哪怕只是一句中性的回复，也还能争取好的结局。</translation>
    </message>
    <message>
        <source>This would have kept it within reach: %1.</source>
        <translation>当时如果这样回复，还能争取好的结局：%1。</translation>
    </message>
</context>
<context>
    <name>ventil::LibraryModel</name>
    <message>
        <source>Angry</source>
        <translation>生气</translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation>误会</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>咄咄逼人</translation>
    </message>
    <message>
        <source>Provocateur</source>
        <translation>挑衅</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>恶意</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>只能拒绝</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
</context>
<context>
    <name>ventil::Remarks</name>
    <message>
        <source>You said “%1”; the customer’s words were “%2”.</source>
        <translation>您说的是“%1”，顾客说的是“%2”。</translation>
    </message>
    <message>
        <source>“%1” came more than once; it counted once.</source>
        <translation>“%1”说了不止一次，只计一次。</translation>
    </message>
    <message>
        <source>“%1” took back what you had said before, so that did not count.</source>
        <translation>“%1”收回了前面说过的话，所以前面的话没有计入。</translation>
    </message>
    <message>
        <source>“%1” stands so in the list; your own words would have counted.</source>
        <translation>“%1”是清单里的原话；换成您自己的话就能计入。</translation>
    </message>
    <message>
        <source>One reply held more than a customer can take in at once; part of it did not count.</source>
        <translation>一次回复里的内容太多，顾客一下子听不过来，其中一部分没有计入。</translation>
    </message>
    <message>
        <source>Your company does not want “%1” said: %2 Better: “%3”</source>
        <translation>贵公司不希望说“%1”：%2 更好的说法：“%3”</translation>
    </message>
</context>
<context>
    <name>ventil::TranscriptModel</name>
    <message>
        <source>You showed that you are listening.</source>
        <translation>您表示自己在听。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>沉默 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>You put the customer on hold.</source>
        <translation>您让顾客稍候。</translation>
    </message>
    <message>
        <source>You asked for your supervisor.</source>
        <translation>您请了主管。</translation>
    </message>
    <message>
        <source>You asked for your supervisor. Nobody is free right now.</source>
        <translation>您请了主管，但现在没有主管有空。</translation>
    </message>
    <message>
        <source>You ended the talk.</source>
        <translation>您结束了对话。</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>您休息了一会儿。</translation>
    </message>
    <message>
        <source>A good ending within reach</source>
        <translation>仍可争取好的结局</translation>
    </message>
    <message>
        <source>From here on: a so-so ending at best</source>
        <translation>从这里起：最多是一般的结局</translation>
    </message>
    <message>
        <source>A so-so ending within reach</source>
        <translation>仍可争取一般的结局</translation>
    </message>
    <message>
        <source>From here on: only a bad ending</source>
        <translation>从这里起：只剩不好的结局</translation>
    </message>
    <message>
        <source>Only a bad ending left</source>
        <translation>只剩不好的结局</translation>
    </message>
</context>
<context>
    <name>ventil::VerdictModel</name>
    <message>
        <source>Kept</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Not found in your replies</source>
        <translation>在您的回复中未找到</translation>
    </message>
    <message>
        <source>Did not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <translation>可能是：%1</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>识别为：%1</translation>
    </message>
</context>
</TS>
