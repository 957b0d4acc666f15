<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Catalogue</name>
    <message>
        <source>a line is no JSON object</source>
        <extracomment>V001, message</extracomment>
        <translation>有一行不是 JSON 对象</translation>
    </message>
    <message>
        <source>The commands that judge replies and talks read one JSON object a line; anything else would be skipped unseen.</source>
        <extracomment>V001, why</extracomment>
        <translation>评判回复和对话的命令每行只读一个 JSON 对象；其他内容都会被悄悄跳过，没有人会发现。</translation>
    </message>
    <message>
        <source>Write one object a line, with quotes round every name and text.</source>
        <extracomment>V001, mend</extracomment>
        <translation>请每行只写一个对象，名称和文字都要加英文直引号。</translation>
    </message>
    <message>
        <source>a talk to be scored has a member of the wrong kind</source>
        <extracomment>V002, message</extracomment>
        <translation>要评分的对话里，有一项内容的类型不对</translation>
    </message>
    <message>
        <source>A score computed from half of a talk would be wrong without looking so.</source>
        <extracomment>V002, why</extracomment>
        <translation>只根据半段对话算出来的得分是错的，可是看不出来。</translation>
    </message>
    <message>
        <source>Compare the member with the format of `ventil-cli score`.</source>
        <extracomment>V002, mend</extracomment>
        <translation>请对照 `ventil-cli score` 的格式检查这一项。</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <extracomment>V100, message</extracomment>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Nothing can be said about a file that is not there or may not be opened.</source>
        <extracomment>V100, why</extracomment>
        <translation>文件不存在或不允许打开，就无从检查。</translation>
    </message>
    <message>
        <source>Check the name, the folder and the permissions.</source>
        <extracomment>V100, mend</extracomment>
        <translation>请检查文件名、文件夹和访问权限。</translation>
    </message>
    <message>
        <source>It lies in the file system, not in a text.</source>
        <extracomment>V100, without_example</extracomment>
        <translation>问题出在文件系统里，不在文件内容里，所以举不出例子。</translation>
    </message>
    <message>
        <source>a tab is used for indentation</source>
        <extracomment>V101, message</extracomment>
        <translation>用了制表符（Tab）缩进</translation>
    </message>
    <message>
        <source>YAML counts spaces; a tab is as wide as each editor likes.</source>
        <extracomment>V101, why</extracomment>
        <translation>YAML 按空格计算缩进，而制表符有多宽，各个编辑器并不一样。</translation>
    </message>
    <message>
        <source>Replace each tab with spaces, two a step.</source>
        <extracomment>V101, mend</extracomment>
        <translation>请把每个制表符换成空格，每缩进一层用两个空格。</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation</source>
        <extracomment>V102, message</extracomment>
        <translation>用了特殊空格缩进</translation>
    </message>
    <message>
        <source>Spaces pasted from a word processor look like indentation and are none; the key would belong to something else.</source>
        <extracomment>V102, why</extracomment>
        <translation>从文字处理软件粘贴来的空格看上去像缩进，其实不算；这样一来，这个键名就会归到别的内容下面。</translation>
    </message>
    <message>
        <source>Replace it with ordinary spaces.</source>
        <extracomment>V102, mend</extracomment>
        <translation>请换成普通的半角空格。</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>V103, message</extracomment>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>In another encoding the letters of five languages would be shown wrong, and no reply would match them.</source>
        <extracomment>V103, why</extracomment>
        <translation>用其他编码，五种语言的文字都会显示成乱码，任何回复都匹配不上。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <extracomment>V103, mend</extracomment>
        <translation>请把文件另存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The bytes of another encoding cannot stand in this text.</source>
        <extracomment>V103, without_example</extracomment>
        <translation>其他编码的字节无法在这段文字里显示。</translation>
    </message>
    <message>
        <source>a key stands twice in one map</source>
        <extracomment>V104, message</extracomment>
        <translation>同一个键值表里有重复的键名</translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody could say which.</source>
        <extracomment>V104, why</extracomment>
        <translation>两个当中只有一个会生效，谁也说不准是哪一个。</translation>
    </message>
    <message>
        <source>Remove one of them, or put both under one key.</source>
        <extracomment>V104, mend</extracomment>
        <translation>请删掉其中一个，或者把两处的内容合并到一个键名下。</translation>
    </message>
    <message>
        <source>a quoted text does not end on its line</source>
        <extracomment>V105, message</extracomment>
        <translation>带引号的文字没有在本行结束</translation>
    </message>
    <message>
        <source>A quote that was never closed swallows the rest of the file.</source>
        <extracomment>V105, why</extracomment>
        <translation>引号没有收尾，文件后面的内容就全被吞进去了。</translation>
    </message>
    <message>
        <source>Close the quote; write long texts as a block after `&gt;-`.</source>
        <extracomment>V105, mend</extracomment>
        <translation>请补上后引号；长的文字请在 `&gt;-` 之后另起一行，缩进书写。</translation>
    </message>
    <message>
        <source>the file breaks the rules of YAML</source>
        <extracomment>V108, message</extracomment>
        <translation>文件不符合 YAML 的规则</translation>
    </message>
    <message>
        <source>Mostly a text holds a colon, a bracket or a quote and has no quotes round it.</source>
        <extracomment>V108, why</extracomment>
        <translation>多半是一段文字里有英文冒号、括号或引号，外面却没有加英文直引号。</translation>
    </message>
    <message>
        <source>Put quotes round the text.</source>
        <extracomment>V108, mend</extracomment>
        <translation>请给这段文字加上英文直引号。</translation>
    </message>
    <message>
        <source>anchors, aliases, tags and merge keys are not supported</source>
        <extracomment>V109, message</extracomment>
        <translation>不支持锚点、别名、标签和合并键</translation>
    </message>
    <message>
        <source>They make a file hard to read, and a small one as large as the machine. A text that begins with * &amp; or ! looks like one.</source>
        <extracomment>V109, why</extracomment>
        <translation>它们会让文件难读，还能让一个小文件膨胀到占满电脑的全部内存。以 *、&amp; 或 ! 开头的文字会被误认成它们。</translation>
    </message>
    <message>
        <source>Write it out, or put quotes round the text.</source>
        <extracomment>V109, mend</extracomment>
        <translation>请把内容完整写出来，或者给这段文字加上英文直引号。</translation>
    </message>
    <message>
        <source>a second document, or something after the end</source>
        <extracomment>V110, message</extracomment>
        <translation>文件里有第二个文档，或者结束之后还有内容</translation>
    </message>
    <message>
        <source>Whatever follows the end would be ignored.</source>
        <extracomment>V110, why</extracomment>
        <translation>结束之后的内容都会被忽略。</translation>
    </message>
    <message>
        <source>Remove the line `---` and what does not belong to the file.</source>
        <extracomment>V110, mend</extracomment>
        <translation>请删掉 `---` 这一行，以及不属于这个文件的内容。</translation>
    </message>
    <message>
        <source>the file is too large or nested too deeply</source>
        <extracomment>V111, message</extracomment>
        <translation>文件太大，或者嵌套太深</translation>
    </message>
    <message>
        <source>A scenario needs neither a megabyte nor thirty-two levels; a file that has them is broken or meant to do harm.</source>
        <extracomment>V111, why</extracomment>
        <translation>一个场景用不着一兆字节，也用不着三十二层；到了这个程度，文件不是损坏了，就是有人存心搞破坏。</translation>
    </message>
    <message>
        <source>Split it, or look for brackets that are never closed.</source>
        <extracomment>V111, mend</extracomment>
        <translation>请把文件拆开，或者找一找有没有忘了收尾的括号。</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <extracomment>V112, message</extracomment>
        <translation>这里不认识这个键名</translation>
    </message>
    <message>
        <source>A misspelt key would be ignored, and what it says would silently not happen.</source>
        <extracomment>V112, why</extracomment>
        <translation>拼错的键名会被忽略，它下面写的内容就不起作用，而且没有任何提示。</translation>
    </message>
    <message>
        <source>Correct it; the message names the nearest key that is known.</source>
        <extracomment>V112, mend</extracomment>
        <translation>请改正键名；错误信息里会给出最接近的已知键名。</translation>
    </message>
    <message>
        <source>a value of the wrong kind or out of range</source>
        <extracomment>V113, message</extracomment>
        <translation>值的类型不对，或者超出范围</translation>
    </message>
    <message>
        <source>The program would have to guess what was meant.</source>
        <extracomment>V113, why</extracomment>
        <translation>这样程序就只能猜测您的意思。</translation>
    </message>
    <message>
        <source>Give what the message asks for.</source>
        <extracomment>V113, mend</extracomment>
        <translation>请按错误信息的要求填写。</translation>
    </message>
    <message>
        <source>a control character</source>
        <extracomment>V115, message</extracomment>
        <translation>有控制字符</translation>
    </message>
    <message>
        <source>It cannot be seen and can do odd things in a terminal.</source>
        <extracomment>V115, why</extracomment>
        <translation>它看不见，却可能让终端出现奇怪的现象。</translation>
    </message>
    <message>
        <source>Delete it; retyping the line is the surest way.</source>
        <extracomment>V115, mend
----------
V117, mend</extracomment>
        <translation>请删掉它；把这一行重新打一遍最稳妥。</translation>
    </message>
    <message>
        <source>something is missing</source>
        <extracomment>V116, message</extracomment>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>Without it the file says too little to be used.</source>
        <extracomment>V116, why</extracomment>
        <translation>没有它，文件的内容不完整，无法使用。</translation>
    </message>
    <message>
        <source>Add what the message names.</source>
        <extracomment>V116, mend</extracomment>
        <translation>请补上错误信息里提到的内容。</translation>
    </message>
    <message>
        <source>an invisible character that changes the writing direction</source>
        <extracomment>V117, message</extracomment>
        <translation>有会改变书写方向的隐形字符</translation>
    </message>
    <message>
        <source>With it a line can read otherwise than it is.</source>
        <extracomment>V117, why</extracomment>
        <translation>有了它，一行文字看起来会和实际写的不一样。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>V118, message</extracomment>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>An empty file is a leftover, or a file that was not saved.</source>
        <extracomment>V118, why</extracomment>
        <translation>空文件不是遗留下来的，就是没有保存好。</translation>
    </message>
    <message>
        <source>Delete it or write it.</source>
        <extracomment>V118, mend</extracomment>
        <translation>请删掉这个文件，或者把内容写上。</translation>
    </message>
    <message>
        <source>the file is of no kind that Ventil knows</source>
        <extracomment>V119, message</extracomment>
        <translation>这不是 Ventil 认识的任何一种文件</translation>
    </message>
    <message>
        <source>It will not be used, whatever was meant.</source>
        <extracomment>V119, why</extracomment>
        <translation>不管原来想写什么，这个文件都不会被使用。</translation>
    </message>
    <message>
        <source>Begin it with the key of its kind, as in the files beside it; a scenario begins with `ventil: 1`.</source>
        <extracomment>V119, mend</extracomment>
        <translation>请像同一文件夹里的其他文件那样，用这类文件特有的键名开头；场景文件以 `ventil: 1` 开头。</translation>
    </message>
    <message>
        <source>a comment that ignores a fault does not say why, or names a code that cannot be ignored</source>
        <extracomment>V120, message</extracomment>
        <translation>用来忽略问题的注释没有写明理由，或者写了不能忽略的代码</translation>
    </message>
    <message>
        <source>An exception without a reason outlives the reason. Errors cannot be ignored: the file would not work.</source>
        <extracomment>V120, why</extracomment>
        <translation>例外如果不写理由，理由消失之后它还会一直留着。错误一级的问题不能忽略，因为那样的文件无法使用。</translation>
    </message>
    <message>
        <source>Write the reason after the code: # ventil: ignore V207 kept for the next chapter.</source>
        <extracomment>V120, mend</extracomment>
        <translation>请在代码后面写明理由：# ventil: ignore V207 留到下一章再用。</translation>
    </message>
    <message>
        <source>a comment ignores a fault that is not there</source>
        <extracomment>V121, message</extracomment>
        <translation>注释要忽略的问题并不存在</translation>
    </message>
    <message>
        <source>The fault was mended, or the comment stands in the wrong line.</source>
        <extracomment>V121, why</extracomment>
        <translation>也许问题已经改正了，也许注释写错了行。</translation>
    </message>
    <message>
        <source>Remove the comment, or move it to the line of the fault or the one above.</source>
        <extracomment>V121, mend</extracomment>
        <translation>请删掉注释，或者把它移到有问题的那一行或它的上一行。</translation>
    </message>
    <message>
        <source>too many states</source>
        <extracomment>V122, message</extracomment>
        <translation>状态太多</translation>
    </message>
    <message>
        <source>A talk of a few minutes has ten to thirty; with thousands nobody could look after it.</source>
        <extracomment>V122, why</extracomment>
        <translation>几分钟的对话有十到三十个状态就够了；要是有几千个，谁也维护不过来。</translation>
    </message>
    <message>
        <source>Split it into several scenarios.</source>
        <extracomment>V122, mend</extracomment>
        <translation>请拆成几个场景。</translation>
    </message>
    <message>
        <source>It takes more states than fit on a page.</source>
        <extracomment>V122, without_example</extracomment>
        <translation>要很多状态才会出现这个错误，一页写不下。</translation>
    </message>
    <message>
        <source>there is no such state or ending</source>
        <extracomment>V201, message</extracomment>
        <translation>没有这个状态或结局</translation>
    </message>
    <message>
        <source>The talk would not know where to go.</source>
        <extracomment>V201, why</extracomment>
        <translation>对话就不知道接下来该往哪里走了。</translation>
    </message>
    <message>
        <source>Correct the name; the message shows the nearest one, or add the state.</source>
        <extracomment>V201, mend</extracomment>
        <translation>请改正名称（错误信息里会给出最接近的一个），或者添加这个状态。</translation>
    </message>
    <message>
        <source>there is no such act</source>
        <extracomment>V202, message
----------
V604, message</extracomment>
        <translation>没有这种行为</translation>
    </message>
    <message>
        <source>A reaction that waits for an act nobody can show never happens.</source>
        <extracomment>V202, why</extracomment>
        <translation>如果反应等待的是谁也做不出来的行为，它就永远不会发生。</translation>
    </message>
    <message>
        <source>Use one of the 40 acts; the message shows the nearest one.</source>
        <extracomment>V202, mend
----------
V604, mend</extracomment>
        <translation>请使用 40 种行为中的一种；错误信息里会给出最接近的一种。</translation>
    </message>
    <message>
        <source>a condition cannot be read</source>
        <extracomment>V203, message</extracomment>
        <translation>无法读懂条件</translation>
    </message>
    <message>
        <source>A condition knows anger, trust, moods of the scenario&apos;s own, replies, flags, whole numbers, comparisons, and, or, not and brackets.</source>
        <extracomment>V203, why</extracomment>
        <translation>条件里可以写怒气（anger）、信任（trust）、场景自定的情绪、回复次数（replies）、标记、整数、比较、and、or、not 和括号。</translation>
    </message>
    <message>
        <source>Write it with these; the message says where it went wrong.</source>
        <extracomment>V203, mend</extracomment>
        <translation>请只用这些来写；错误信息会指出是从哪里开始出错的。</translation>
    </message>
    <message>
        <source>there is no such flag</source>
        <extracomment>V204, message</extracomment>
        <translation>没有这个标记</translation>
    </message>
    <message>
        <source>It would never be remembered, or never be asked about.</source>
        <extracomment>V204, why</extracomment>
        <translation>这样一来，它要么永远不会被设置，要么永远不会被查询。</translation>
    </message>
    <message>
        <source>Add it under `flags`, or correct the name.</source>
        <extracomment>V204, mend</extracomment>
        <translation>请把它添加到 `flags` 下，或者改正名称。</translation>
    </message>
    <message>
        <source>a file that this one needs is missing or has faults</source>
        <extracomment>V205, message</extracomment>
        <translation>这个文件需要的另一个文件不存在或有错误</translation>
    </message>
    <message>
        <source>It cannot be checked, and could not be played.</source>
        <extracomment>V205, why</extracomment>
        <translation>这样就无法检查，也无法进行对话。</translation>
    </message>
    <message>
        <source>Mend that file first; its faults are told with it.</source>
        <extracomment>V205, mend</extracomment>
        <translation>请先改正那个文件；它的错误会一并列出。</translation>
    </message>
    <message>
        <source>a name is given twice</source>
        <extracomment>V206, message</extracomment>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>Only one of the two could be meant.</source>
        <extracomment>V206, why</extracomment>
        <translation>两个当中，真正要用的只能是一个。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <extracomment>V206, mend</extracomment>
        <translation>请把其中一个改名。</translation>
    </message>
    <message>
        <source>a flag, mood or value makes no difference</source>
        <extracomment>V207, message</extracomment>
        <translation>有不起作用的标记、情绪或变量</translation>
    </message>
    <message>
        <source>It is never set or moved, never asked about or never used: a slip of the pen, or a leftover.</source>
        <extracomment>V207, why</extracomment>
        <translation>它从来没有被设置或改变，或者从来没有被查询或使用：可能是笔误，也可能是遗留下来的。</translation>
    </message>
    <message>
        <source>Use it or remove it.</source>
        <extracomment>V207, mend</extracomment>
        <translation>请用上它，或者删掉它。</translation>
    </message>
    <message>
        <source>the id or name does not fit the file&apos;s name</source>
        <extracomment>V208, message</extracomment>
        <translation>id 或名称与文件名不一致</translation>
    </message>
    <message>
        <source>Records and tests find a scenario by its id, and its file by the id&apos;s name.</source>
        <extracomment>V208, why</extracomment>
        <translation>对话记录和测试按 id 查找场景，场景文件又按 id 里的名称查找。</translation>
    </message>
    <message>
        <source>Give both the same name: scenarios/en/example.yaml holds `id: en/example`.</source>
        <extracomment>V208, mend</extracomment>
        <translation>请让两者一致：scenarios/en/example.yaml 里应写 `id: en/example`。</translation>
    </message>
    <message>
        <source>this cannot be a name</source>
        <extracomment>V209, message</extracomment>
        <translation>不能用作名称</translation>
    </message>
    <message>
        <source>Names stand in conditions and on the command line: small letters a-z, digits and _, a letter first. Words like `stay` or `anger` have a meaning already, and a mood cannot be called like an act or a flag.</source>
        <extracomment>V209, why</extracomment>
        <translation>名称要写在条件里和命令行上，所以只能用小写字母 a-z、数字和 _，并以字母开头。像 `stay` 或 `anger` 这样的词已经有固定含义；情绪也不能与行为或标记同名。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>V209, mend</extracomment>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>too many flags or moods, or too many entries of `always`</source>
        <extracomment>V210, message</extracomment>
        <translation>标记或情绪太多，或者 `always` 下的反应太多</translation>
    </message>
    <message>
        <source>Each flag doubles what a talk can come to; with more than 32 nothing could be proved about it. A mood of your own makes it eleven times as many; there can be three.</source>
        <extracomment>V210, why</extracomment>
        <translation>每多一个标记，对话可能出现的情况就增加一倍；超过 32 个就什么也证明不了了。每多一种自定的情绪，情况会增加到十一倍；最多可以有三种。</translation>
    </message>
    <message>
        <source>Say some of it by states, or share flags.</source>
        <extracomment>V210, mend</extracomment>
        <translation>请把一部分内容改用状态来表达，或者让几处共用一个标记。</translation>
    </message>
    <message>
        <source>a value is neither a list of texts nor a range</source>
        <extracomment>V211, message</extracomment>
        <translation>变量的值既不是文字列表，也不是数字范围</translation>
    </message>
    <message>
        <source>Values are drawn anew for every play; there must be something to draw from.</source>
        <extracomment>V211, why</extracomment>
        <translation>每次对话都会为变量重新抽取一个值，所以要有可供抽取的内容。</translation>
    </message>
    <message>
        <source>Write a list of texts or a range of whole numbers.</source>
        <extracomment>V211, mend</extracomment>
        <translation>请写一个文字列表，或者一个整数范围。</translation>
    </message>
    <message>
        <source>there is no such pattern to switch off</source>
        <extracomment>V212, message</extracomment>
        <translation>要停用的识别规则不存在</translation>
    </message>
    <message>
        <source>A company&apos;s file that switches off nothing would look as if it did.</source>
        <extracomment>V212, why</extracomment>
        <translation>这样的公司用语文件看上去停用了某条识别规则，其实什么也没有停用。</translation>
    </message>
    <message>
        <source>Correct the id: `act/pattern`, as `ventil-cli acts --explain` shows it.</source>
        <extracomment>V212, mend</extracomment>
        <translation>请改正 id，写成 `act/pattern` 的形式，与 `ventil-cli acts --explain` 显示的一致。</translation>
    </message>
    <message>
        <source>a part cannot be used</source>
        <extracomment>V213, message</extracomment>
        <translation>子文件无法使用</translation>
    </message>
    <message>
        <source>A scenario may only be made of files of its own folder, and of each once.</source>
        <extracomment>V213, why</extracomment>
        <translation>场景只能由自己文件夹里的文件组成，每个文件只能用一次。</translation>
    </message>
    <message>
        <source>Put the part into the scenario&apos;s folder or one below, and name it from there: parts/x.yaml.</source>
        <extracomment>V213, mend</extracomment>
        <translation>请把子文件放到场景所在的文件夹或它下面的文件夹里；写路径时从场景所在的文件夹写起，例如 parts/x.yaml。</translation>
    </message>
    <message>
        <source>there is no such mood</source>
        <extracomment>V214, message</extracomment>
        <translation>没有这种情绪</translation>
    </message>
    <message>
        <source>Anger and trust are always there; any other mood has to be declared, so that it has a beginning and a name to show.</source>
        <extracomment>V214, why</extracomment>
        <translation>怒气和信任总是有的；其他情绪都要先写明，才会有起始值和显示的名称。</translation>
    </message>
    <message>
        <source>Add it under `moods`, or correct the name.</source>
        <extracomment>V214, mend</extracomment>
        <translation>请把它添加到 `moods` 下，或者改正名称。</translation>
    </message>
    <message>
        <source>no talk comes to this state</source>
        <extracomment>V301, message</extracomment>
        <translation>任何对话都到不了这个状态</translation>
    </message>
    <message>
        <source>What is written there will never be heard.</source>
        <extracomment>V301, why</extracomment>
        <translation>这里写的话永远不会有人听到。</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the state.</source>
        <extracomment>V301, mend</extracomment>
        <translation>请让某个反应通向这里，或者删掉这个状态。</translation>
    </message>
    <message>
        <source>no talk comes to this ending</source>
        <extracomment>V302, message</extracomment>
        <translation>任何对话都到不了这个结局</translation>
    </message>
    <message>
        <source>Nobody will ever see it.</source>
        <extracomment>V302, why</extracomment>
        <translation>这个结局永远不会有人看到。</translation>
    </message>
    <message>
        <source>Let a reaction lead there, or remove the ending.</source>
        <extracomment>V302, mend</extracomment>
        <translation>请让某个反应通向这里，或者删掉这个结局。</translation>
    </message>
    <message>
        <source>he says nothing in this state</source>
        <extracomment>V303, message</extracomment>
        <translation>顾客在这个状态里什么也不说</translation>
    </message>
    <message>
        <source>The trainee would look at an empty line.</source>
        <extracomment>V303, why</extracomment>
        <translation>学员看到的会是空白的一行。</translation>
    </message>
    <message>
        <source>Give the state a `say` or `vents`.</source>
        <extracomment>V303, mend</extracomment>
        <translation>请给这个状态写上 `say` 或 `vents`。</translation>
    </message>
    <message>
        <source>`vents` without `interrupted`, or the other way round</source>
        <extracomment>V304, message</extracomment>
        <translation>有 `vents` 而没有 `interrupted`，或者反过来</translation>
    </message>
    <message>
        <source>Whoever cuts a customer short must hear an answer to that.</source>
        <extracomment>V304, why</extracomment>
        <translation>打断顾客的人，应当听到顾客对此的回应。</translation>
    </message>
    <message>
        <source>Add the one that is missing.</source>
        <extracomment>V304, mend</extracomment>
        <translation>请补上缺少的那一个。</translation>
    </message>
    <message>
        <source>this cannot lead there</source>
        <extracomment>V305, message</extracomment>
        <translation>这里不能通向所写的目标</translation>
    </message>
    <message>
        <source>A talk starts in a state; the limit and the end of the call lead to an ending.</source>
        <extracomment>V305, why</extracomment>
        <translation>对话要从一个状态开始；达到回复次数上限和结束对话都要通向一个结局。</translation>
    </message>
    <message>
        <source>Name a state or an ending, as the message says.</source>
        <extracomment>V305, mend</extracomment>
        <translation>请按错误信息的要求，填写一个状态或结局。</translation>
    </message>
    <message>
        <source>this reaction never happens; an earlier one takes all its replies</source>
        <extracomment>V306, message</extracomment>
        <translation>这个反应永远不会发生，因为前面的反应把它能接的回复全接走了</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom. One that asks for less and stands above takes everything.</source>
        <extracomment>V306, why</extracomment>
        <translation>反应按从上到下的顺序逐个尝试。排在上面、要求又更少的反应会把所有回复接走。</translation>
    </message>
    <message>
        <source>Move the one with more conditions up.</source>
        <extracomment>V306, mend</extracomment>
        <translation>请把条件更多的反应移到上面。</translation>
    </message>
    <message>
        <source>the state has no `otherwise`</source>
        <extracomment>V307, message</extracomment>
        <translation>这个状态没有 `otherwise`</translation>
    </message>
    <message>
        <source>A trainee can say anything. For what no reaction waits for, the customer needs an answer, too.</source>
        <extracomment>V307, why</extracomment>
        <translation>学员什么话都可能说。就算哪个反应都接不住，顾客也得有话回答。</translation>
    </message>
    <message>
        <source>Write `- {otherwise: true, …}` as the last reaction.</source>
        <extracomment>V307, mend</extracomment>
        <translation>请把 `- {otherwise: true, …}` 写成最后一个反应。</translation>
    </message>
    <message>
        <source>`otherwise` in the wrong place or with conditions</source>
        <extracomment>V308, message</extracomment>
        <translation>`otherwise` 的位置不对，或者带了条件</translation>
    </message>
    <message>
        <source>It takes all that is left; what follows it never happens, and a condition would leave something over.</source>
        <extracomment>V308, why</extracomment>
        <translation>它接走剩下的所有回复：排在它后面的反应永远不会发生，而加了条件又会漏掉一些回复。</translation>
    </message>
    <message>
        <source>Put it last, without conditions.</source>
        <extracomment>V308, mend</extracomment>
        <translation>请把它放在最后，不带条件。</translation>
    </message>
    <message>
        <source>an ending of one kind is missing</source>
        <extracomment>V309, message</extracomment>
        <translation>缺少一类结局</translation>
    </message>
    <message>
        <source>A trainee should be able to do well, badly and something between.</source>
        <extracomment>V309, why</extracomment>
        <translation>学员应当可以谈得好、谈得差，也可以介于两者之间。</translation>
    </message>
    <message>
        <source>Write at least one ending of each kind: good, middling, bad.</source>
        <extracomment>V309, mend</extracomment>
        <translation>好（good）、一般（middling）、坏（bad）三类结局，请每类至少写一个。</translation>
    </message>
    <message>
        <source>a trap</source>
        <extracomment>V310, message</extracomment>
        <translation>死胡同</translation>
    </message>
    <message>
        <source>Once he is here, nothing that a trainee says leads anywhere; only hanging up, or the limit, ends the talk.</source>
        <extracomment>V310, why</extracomment>
        <translation>顾客一旦到了这里，学员说什么都没有出路；除非学员自己结束，或者达到回复次数上限，否则对话不会停。</translation>
    </message>
    <message>
        <source>Give the state a way out, at least by `otherwise`.</source>
        <extracomment>V310, mend</extracomment>
        <translation>请给这个状态一条出路，至少让 `otherwise` 通向别处。</translation>
    </message>
    <message>
        <source>a condition never holds here, or never comes true</source>
        <extracomment>V311, message</extracomment>
        <translation>条件在这里永远不成立，或者在任何对话里都不成立</translation>
    </message>
    <message>
        <source>The reaction looks as if it could happen; no talk has this mood or these flags here.</source>
        <extracomment>V311, why</extracomment>
        <translation>反应看上去会发生，其实无论怎样对话，到这里都不会有这样的情绪或标记。</translation>
    </message>
    <message>
        <source>Correct the condition; the message says which moods he can have here.</source>
        <extracomment>V311, mend</extracomment>
        <translation>请改正条件；错误信息会说明顾客在这里可能有哪些情绪。</translation>
    </message>
    <message>
        <source>a condition always holds here</source>
        <extracomment>V312, message</extracomment>
        <translation>条件在这里始终成立</translation>
    </message>
    <message>
        <source>It makes no difference and promises a reader one.</source>
        <extracomment>V312, why</extracomment>
        <translation>它不起任何作用，却会让读的人以为有作用。</translation>
    </message>
    <message>
        <source>Remove it, or ask for what makes the difference.</source>
        <extracomment>V312, mend</extracomment>
        <translation>请删掉它，或者改成真正能区分情况的条件。</translation>
    </message>
    <message>
        <source>the reaction never happens: earlier ones take all its replies, in all moods that he can have here</source>
        <extracomment>V313, message</extracomment>
        <translation>这个反应永远不会发生：顾客在这里可能有的各种情绪下，前面的反应都把它能接的回复全接走了</translation>
    </message>
    <message>
        <source>No single earlier reaction hides it, but together they do.</source>
        <extracomment>V313, why</extracomment>
        <translation>没有哪一个反应单独挡住它，但前面几个合在一起把它挡住了。</translation>
    </message>
    <message>
        <source>Move it up, or remove it.</source>
        <extracomment>V313, mend</extracomment>
        <translation>请把它移到上面，或者删掉它。</translation>
    </message>
    <message>
        <source>a promise is broken</source>
        <extracomment>V314, message</extracomment>
        <translation>承诺不成立</translation>
    </message>
    <message>
        <source>The scenario does not do what its author vouches for; the talk that is told with it shows how.</source>
        <extracomment>V314, why</extracomment>
        <translation>场景没有做到作者所保证的事；一并列出的对话说明了是怎样没做到的。</translation>
    </message>
    <message>
        <source>Play the talk (`ventil-cli check SCENARIO --trace FILE` writes it down) and change the reaction that is to blame, or the promise.</source>
        <extracomment>V314, mend</extracomment>
        <translation>请把那段对话试演一遍（`ventil-cli check SCENARIO --trace FILE` 会把它写进文件），然后修改出问题的反应，或者修改承诺。</translation>
    </message>
    <message>
        <source>not proved: too many combinations of states, moods and flags</source>
        <extracomment>V315, message</extracomment>
        <translation>未能证明：状态、情绪和标记的组合太多</translation>
    </message>
    <message>
        <source>What was not looked at may hold a trap. It is said, and never counted as right.</source>
        <extracomment>V315, why</extracomment>
        <translation>没有查看的地方可能藏着死胡同。程序会如实说明，绝不会把它当作没有问题。</translation>
    </message>
    <message>
        <source>Use fewer flags, or let moods and replies matter in fewer places.</source>
        <extracomment>V315, mend</extracomment>
        <translation>请少用一些标记，或者让情绪和回复次数只在少数地方起作用。</translation>
    </message>
    <message>
        <source>It takes more states, moods and flags than fit on a page.</source>
        <extracomment>V315, without_example</extracomment>
        <translation>要很多状态、情绪和标记才会出现这个错误，一页写不下。</translation>
    </message>
    <message>
        <source>he can be kept here for ever</source>
        <extracomment>V316, message</extracomment>
        <translation>顾客可能一直停在这里</translation>
    </message>
    <message>
        <source>Some replies change nothing, and the talk has no limit: it need never end.</source>
        <extracomment>V316, why</extracomment>
        <translation>有些回复什么也不改变，对话又没有回复次数上限，可能永远不会结束。</translation>
    </message>
    <message>
        <source>Give the talk a `limit`, or let patience run out.</source>
        <extracomment>V316, mend</extracomment>
        <translation>请给对话设一个 `limit`，或者让顾客总有失去耐心的时候。</translation>
    </message>
    <message>
        <source>a change of mood never makes a difference</source>
        <extracomment>V317, message</extracomment>
        <translation>情绪的变化从来不起作用</translation>
    </message>
    <message>
        <source>His mood is already as far as it goes that way whenever this happens.</source>
        <extracomment>V317, why</extracomment>
        <translation>每次走到这里，顾客的情绪在这个方向上都已经到头了。</translation>
    </message>
    <message>
        <source>Remove the change, or let him begin elsewhere.</source>
        <extracomment>V317, mend</extracomment>
        <translation>请删掉这个变化，或者改变情绪的起始值。</translation>
    </message>
    <message>
        <source>It takes a longer way to such a mood than fits on a page.</source>
        <extracomment>V317, without_example</extracomment>
        <translation>要经过很长的对话才会有这样的情绪，一页写不下。</translation>
    </message>
    <message>
        <source>the reply limit cuts every way to a good ending</source>
        <extracomment>V318, message</extracomment>
        <translation>回复次数上限截断了通向好结局的所有路</translation>
    </message>
    <message>
        <source>However well a trainee talks, it ends badly.</source>
        <extracomment>V318, why</extracomment>
        <translation>学员谈得再好，也只会有坏的结果。</translation>
    </message>
    <message>
        <source>Raise the limit, or shorten the way.</source>
        <extracomment>V318, mend</extracomment>
        <translation>请提高上限，或者缩短通向好结局的路。</translation>
    </message>
    <message>
        <source>a promise is not proved</source>
        <extracomment>V319, message</extracomment>
        <translation>承诺未能证明</translation>
    </message>
    <message>
        <source>What is not proved may be broken. It is said, and never counted as right.</source>
        <extracomment>V319, why</extracomment>
        <translation>没有证明的承诺，可能并不成立。程序会如实说明，绝不会把它当作没有问题。</translation>
    </message>
    <message>
        <source>Where the scenario is too large, use fewer flags, or let moods and replies matter in fewer places. Where no talk with the score was found, give the reactions of the good way examples that are worth more, or promise less.</source>
        <extracomment>V319, mend</extracomment>
        <translation>如果是场景太大，请少用一些标记，或者让情绪和回复次数只在少数地方起作用。如果是没有找到达到该得分的对话，请给通向好结局的反应写上得分更高的例句，或者把承诺的分数降低。</translation>
    </message>
    <message>
        <source>an example is missing, or a pattern cannot be read</source>
        <extracomment>V401, message</extracomment>
        <translation>缺少例句，或者无法读懂识别规则</translation>
    </message>
    <message>
        <source>The example shows a reader what is meant, and proves that the reaction can happen.</source>
        <extracomment>V401, why</extracomment>
        <translation>例句让读的人明白这里指什么，也证明这个反应确实会发生。</translation>
    </message>
    <message>
        <source>Write a reply as a person would say it; for a pattern, see resources/acts/README.md.</source>
        <extracomment>V401, mend</extracomment>
        <translation>请写一句真人会说的回复；识别规则的写法见 resources/acts/README.md。</translation>
    </message>
    <message>
        <source>an example does not show its act, or does not fit its own reaction</source>
        <extracomment>V402, message</extracomment>
        <translation>例句里识别不出它要示范的行为，或者例句不符合它所在的反应</translation>
    </message>
    <message>
        <source>Who says just that would not get this answer.</source>
        <extracomment>V402, why</extracomment>
        <translation>学员就算照着例句原样说，得到的也不会是这里的回答。</translation>
    </message>
    <message>
        <source>Say it as a person would, look at it with `ventil-cli acts --explain`, or mend the conditions.</source>
        <extracomment>V402, mend</extracomment>
        <translation>请写一句真人会说的话，用 `ventil-cli acts --explain` 看看识别结果，或者修改条件。</translation>
    </message>
    <message>
        <source>an example is taken by an earlier reaction</source>
        <extracomment>V403, message</extracomment>
        <translation>例句被前面的反应接走了</translation>
    </message>
    <message>
        <source>Reactions are tried from top to bottom; a reply like this one gets another answer.</source>
        <extracomment>V403, why</extracomment>
        <translation>反应按从上到下的顺序逐个尝试；像这样的回复会得到另一个回答。</translation>
    </message>
    <message>
        <source>Change the order, or let the earlier one leave it with `unless`.</source>
        <extracomment>V403, mend</extracomment>
        <translation>请调整顺序，或者在前面的反应里用 `unless` 把这样的回复排除。</translation>
    </message>
    <message>
        <source>a counter-example fits all the same</source>
        <extracomment>V404, message</extracomment>
        <translation>反例照样符合条件</translation>
    </message>
    <message>
        <source>The reply that must not lead here does.</source>
        <extracomment>V404, why</extracomment>
        <translation>不应当通向这里的回复，偏偏通向了这里。</translation>
    </message>
    <message>
        <source>Narrow the conditions, or choose a reply that is really different.</source>
        <extracomment>V404, mend</extracomment>
        <translation>请把条件写得更严，或者另选一句确实不同的回复。</translation>
    </message>
    <message>
        <source>the conditions of a reaction contradict or repeat each other</source>
        <extracomment>V406, message</extracomment>
        <translation>一个反应的各项条件互相矛盾或重复</translation>
    </message>
    <message>
        <source>A reaction that wants an act and forbids it never happens.</source>
        <extracomment>V406, why</extracomment>
        <translation>既要求又禁止同一种行为的反应，永远不会发生。</translation>
    </message>
    <message>
        <source>Keep each act in one of when, any and unless.</source>
        <extracomment>V406, mend</extracomment>
        <translation>每种行为请只写在 when、any、unless 中的一处。</translation>
    </message>
    <message>
        <source>an act moves the customer in the wrong direction, or one that is warned against is only probable</source>
        <extracomment>V407, message</extracomment>
        <translation>某种行为让顾客的情绪朝错误的方向变化，或者清单提醒避免的行为只标为“可能”（probable）</translation>
    </message>
    <message>
        <source>A reply that is better by the document never makes a customer angrier, and nobody is accused on suspicion.</source>
        <extracomment>V407, why</extracomment>
        <translation>按清单来看更好的回复，绝不应让顾客更生气；也不能只凭怀疑就说谁有错。</translation>
    </message>
    <message>
        <source>Keep asked-for acts at or below 0, those that are warned against at or above what saying nothing does.</source>
        <extracomment>V407, mend</extracomment>
        <translation>清单要求的行为，怒气变化请设为 0 或更低；清单提醒避免的行为，怒气变化请不要低于学员什么都不说时的变化。</translation>
    </message>
    <message>
        <source>a reaction without a condition</source>
        <extracomment>V408, message</extracomment>
        <translation>反应没有条件</translation>
    </message>
    <message>
        <source>It would take every reply, like `otherwise`.</source>
        <extracomment>V408, why</extracomment>
        <translation>它会像 `otherwise` 一样把所有回复接走。</translation>
    </message>
    <message>
        <source>Give it `when`, `any` or `if`, or make it the `otherwise`.</source>
        <extracomment>V408, mend</extracomment>
        <translation>请给它写上 `when`、`any` 或 `if`，或者把它改成 `otherwise`。</translation>
    </message>
    <message>
        <source>a reply that is better by the document leaves him angrier</source>
        <extracomment>V409, message</extracomment>
        <translation>按清单来看更好的回复，反而让顾客更生气</translation>
    </message>
    <message>
        <source>Mostly the order of reactions is to blame, or a `change` that one has and the other has not.</source>
        <extracomment>V409, mend</extracomment>
        <translation>请先检查反应的顺序，再看是不是一个反应写了 `change`、另一个却没写；问题多半出在这里。</translation>
    </message>
    <message>
        <source>an accepted appeal that the patterns get wrong</source>
        <extracomment>V411, message</extracomment>
        <translation>识别规则对一条已采纳的申诉判断有误</translation>
    </message>
    <message>
        <source>A person was right about this reply once; it stays a test.</source>
        <extracomment>V411, why</extracomment>
        <translation>有人就这条回复提出过申诉，而且申诉有道理；这条回复会一直用作测试。</translation>
    </message>
    <message>
        <source>Mend the patterns, or take the appeal back.</source>
        <extracomment>V411, mend</extracomment>
        <translation>请修正识别规则，或者撤回申诉。</translation>
    </message>
    <message>
        <source>An appeal is made in the program and kept beside the acts of its language.</source>
        <extracomment>V411, without_example</extracomment>
        <translation>申诉在程序里提出，与所属语言的行为文件保存在一起。</translation>
    </message>
    <message>
        <source>with a company&apos;s file, a civil reply is accused that was not before</source>
        <extracomment>V412, message</extracomment>
        <translation>加上公司用语文件后，一条礼貌的回复被判为有错，而原来没有</translation>
    </message>
    <message>
        <source>A word list that hits civil people costs trust in all verdicts.</source>
        <extracomment>V412, why</extracomment>
        <translation>词表如果误伤了有礼貌的人，所有的判断都会失去信任。</translation>
    </message>
    <message>
        <source>Narrow the words or patterns that the message names.</source>
        <extracomment>V412, mend</extracomment>
        <translation>请缩小错误信息里提到的词语或识别规则的范围。</translation>
    </message>
    <message>
        <source>It shows on the labelled replies of a language, beside which a company&apos;s file is tried.</source>
        <extracomment>V412, without_example</extracomment>
        <translation>只有用某种语言的已标注回复来检验公司用语文件，才看得出这个错误。</translation>
    </message>
    <message>
        <source>a line can come again and has too few wordings</source>
        <extracomment>V502, message</extracomment>
        <translation>可能重复出现的台词，说法太少</translation>
    </message>
    <message>
        <source>A customer who says the same sentence twice is a machine.</source>
        <extracomment>V502, why</extracomment>
        <translation>顾客把同一句话说两遍，就像一台机器。</translation>
    </message>
    <message>
        <source>Write three wordings that say it differently, or let it happen once: a flag, or `pick: once`.</source>
        <extracomment>V502, mend</extracomment>
        <translation>请写三种不同的说法，或者让它只出现一次：用一个标记，或者写 `pick: once`。</translation>
    </message>
    <message>
        <source>a placeholder that is no value, or a stray bracket</source>
        <extracomment>V503, message</extracomment>
        <translation>占位符没有对应的变量，或者有多余的花括号</translation>
    </message>
    <message>
        <source>The trainee would read the bracket.</source>
        <extracomment>V503, why</extracomment>
        <translation>学员会看到花括号本身。</translation>
    </message>
    <message>
        <source>Add it under `values`, correct the name, or leave the bracket out.</source>
        <extracomment>V503, mend</extracomment>
        <translation>请把它添加到 `values` 下，或者改正名称，或者去掉花括号。</translation>
    </message>
    <message>
        <source>every wording of a line has an `if`</source>
        <extracomment>V505, message</extracomment>
        <translation>一句台词的每种说法都带有 `if`</translation>
    </message>
    <message>
        <source>When none of them holds he would say nothing.</source>
        <extracomment>V505, why</extracomment>
        <translation>如果哪个条件都不成立，顾客就无话可说了。</translation>
    </message>
    <message>
        <source>Leave one wording without `if`.</source>
        <extracomment>V505, mend</extracomment>
        <translation>请留一种不带 `if` 的说法。</translation>
    </message>
    <message>
        <source>a wording stands twice</source>
        <extracomment>V506, message</extracomment>
        <translation>说法重复</translation>
    </message>
    <message>
        <source>Two equal wordings are one.</source>
        <extracomment>V506, why</extracomment>
        <translation>两种一样的说法，等于只有一种。</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <extracomment>V506, mend</extracomment>
        <translation>请修改其中一种。</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <extracomment>V507, message</extracomment>
        <translation>这里应当是文字</translation>
    </message>
    <message>
        <source>An empty text cannot be said or shown.</source>
        <extracomment>V507, why</extracomment>
        <translation>空的文字没法说，也没法显示。</translation>
    </message>
    <message>
        <source>Write what he says.</source>
        <extracomment>V507, mend</extracomment>
        <translation>请写上顾客说的话。</translation>
    </message>
    <message>
        <source>markup in a text</source>
        <extracomment>V508, message</extracomment>
        <translation>文字里有格式标记</translation>
    </message>
    <message>
        <source>Texts are shown as they are written; a tag would be seen as a tag.</source>
        <extracomment>V508, why</extracomment>
        <translation>文字会原样显示；写了格式标签，看到的就是标签本身。</translation>
    </message>
    <message>
        <source>Take it out; write plain sentences.</source>
        <extracomment>V508, mend</extracomment>
        <translation>请去掉标记，只写普通的句子。</translation>
    </message>
    <message>
        <source>an address in a text</source>
        <extracomment>V509, message</extracomment>
        <translation>文字里有网址</translation>
    </message>
    <message>
        <source>Nothing is fetched and no link is opened.</source>
        <extracomment>V509, why</extracomment>
        <translation>程序不会下载任何内容，也不会打开链接。</translation>
    </message>
    <message>
        <source>Name the shop or the page in words.</source>
        <extracomment>V509, mend</extracomment>
        <translation>请用文字写出店名或网页的名称。</translation>
    </message>
    <message>
        <source>a text begins with a quotation mark of print</source>
        <extracomment>V510, message</extracomment>
        <translation>文字以排版引号开头</translation>
    </message>
    <message>
        <source>Word processors put these marks by themselves. They do not hold a text together as straight quotes do: he would be seen to say them, and a comma between them would make two texts of one.</source>
        <extracomment>V510, why</extracomment>
        <translation>这种引号是文字处理软件自动打出来的。它不像英文直引号那样能把一段文字括在一起：引号会像顾客的话一样显示出来，中间的逗号还会把一段文字分成两段。</translation>
    </message>
    <message>
        <source>Put the whole text in straight quotes. Inside these, marks of print may stand.</source>
        <extracomment>V510, mend</extracomment>
        <translation>请用英文直引号把整段文字括起来。里面可以再用排版引号。</translation>
    </message>
    <message>
        <source>the id does not begin with the document&apos;s</source>
        <extracomment>V600, message</extracomment>
        <translation>id 没有以清单的 id 开头</translation>
    </message>
    <message>
        <source>Rules of five documents stand side by side in the records.</source>
        <extracomment>V600, why</extracomment>
        <translation>在对话记录里，五份清单的条目会排在一起。</translation>
    </message>
    <message>
        <source>Begin it with the document&apos;s id and a point.</source>
        <extracomment>V600, mend</extracomment>
        <translation>请以清单的 id 加一个英文句点开头。</translation>
    </message>
    <message>
        <source>two rules with one id</source>
        <extracomment>V601, message</extracomment>
        <translation>两个条目用了同一个 id</translation>
    </message>
    <message>
        <source>Verdicts are kept by the rule&apos;s id.</source>
        <extracomment>V601, why</extracomment>
        <translation>评判结果按条目的 id 保存。</translation>
    </message>
    <message>
        <source>Renumber one of them.</source>
        <extracomment>V601, mend</extracomment>
        <translation>请把其中一个重新编号。</translation>
    </message>
    <message>
        <source>a word that is not known here</source>
        <extracomment>V602, message</extracomment>
        <translation>这里不认识这个词</translation>
    </message>
    <message>
        <source>It would be ignored.</source>
        <extracomment>V602, why</extracomment>
        <translation>它会被忽略。</translation>
    </message>
    <message>
        <source>Use one of the words that the message lists.</source>
        <extracomment>V602, mend</extracomment>
        <translation>请使用错误信息里列出的词。</translation>
    </message>
    <message>
        <source>`say` is no list of lists</source>
        <extracomment>V603, message</extracomment>
        <translation>`say` 没有写成列表套列表的形式</translation>
    </message>
    <message>
        <source>Each inner list holds acts of which one is enough; all inner lists are needed.</source>
        <extracomment>V603, why</extracomment>
        <translation>每个内层列表里的行为，做到一种就够；而所有的内层列表都要做到。</translation>
    </message>
    <message>
        <source>Write `say: [[thanks], [apology, regret]]`.</source>
        <extracomment>V603, mend</extracomment>
        <translation>请写成 `say: [[thanks], [apology, regret]]`。</translation>
    </message>
    <message>
        <source>The rule would never be kept.</source>
        <extracomment>V604, why</extracomment>
        <translation>这个条目永远不可能做到。</translation>
    </message>
    <message>
        <source>the rule asks for nothing</source>
        <extracomment>V605, message</extracomment>
        <translation>条目没有提出任何要求</translation>
    </message>
    <message>
        <source>It could be neither kept nor broken.</source>
        <extracomment>V605, why</extracomment>
        <translation>这样既谈不上做到，也谈不上违反。</translation>
    </message>
    <message>
        <source>Give it `say`, `avoid`, `special` or `process`.</source>
        <extracomment>V605, mend</extracomment>
        <translation>请给它写上 `say`、`avoid`、`special` 或 `process`。</translation>
    </message>
    <message>
        <source>a don&apos;t that asks for something</source>
        <extracomment>V606, message</extracomment>
        <translation>“避免”类条目却要求做某件事</translation>
    </message>
    <message>
        <source>A don&apos;t can only be broken or not.</source>
        <extracomment>V606, why</extracomment>
        <translation>“避免”类条目只有违反和没有违反两种情况。</translation>
    </message>
    <message>
        <source>Make it a do, or use `avoid`.</source>
        <extracomment>V606, mend</extracomment>
        <translation>请改成“要做”类条目，或者使用 `avoid`。</translation>
    </message>
    <message>
        <source>`window`, `times`, `together` or `notes_first` without `say`</source>
        <extracomment>V607, message</extracomment>
        <translation>有 `window`、`times`、`together` 或 `notes_first`，却没有 `say`</translation>
    </message>
    <message>
        <source>They say when and how often something is said.</source>
        <extracomment>V607, why</extracomment>
        <translation>它们规定的是什么时候说、说几次。</translation>
    </message>
    <message>
        <source>Add `say`, or remove them.</source>
        <extracomment>V607, mend</extracomment>
        <translation>请加上 `say`，或者删掉它们。</translation>
    </message>
    <message>
        <source>`notes_first` without the process</source>
        <extracomment>V608, message</extracomment>
        <translation>有 `notes_first`，却没有写做笔记的要求</translation>
    </message>
    <message>
        <source>Notes must be asked for before something can come after them.</source>
        <extracomment>V608, why</extracomment>
        <translation>要先要求做笔记，才能规定什么话要在做笔记之后说。</translation>
    </message>
    <message>
        <source>Add `process: notes_taken`.</source>
        <extracomment>V608, mend</extracomment>
        <translation>请加上 `process: notes_taken`。</translation>
    </message>
    <message>
        <source>`wording` and `say` go together</source>
        <extracomment>V609, message</extracomment>
        <translation>`wording` 和 `say` 要一起写</translation>
    </message>
    <message>
        <source>The debrief shows a wording for what should have been said.</source>
        <extracomment>V609, why</extracomment>
        <translation>回顾对话时，会用这里的说法告诉学员当时本来可以怎么说。</translation>
    </message>
    <message>
        <source>Add a wording, or remove it.</source>
        <extracomment>V609, mend</extracomment>
        <translation>请加上一种说法，或者把它删掉。</translation>
    </message>
    <message>
        <source>a figure out of range</source>
        <extracomment>V610, message</extracomment>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>A share is at most 1000 per mille.</source>
        <extracomment>V610, why</extracomment>
        <translation>比例用千分比表示，最大是 1000。</translation>
    </message>
    <message>
        <source>Correct the figure, and name its source.</source>
        <extracomment>V610, mend</extracomment>
        <translation>请改正数字，并写明出处。</translation>
    </message>
    <message>
        <source>the scenario has no plays</source>
        <extracomment>V801, message</extracomment>
        <translation>场景没有试演</translation>
    </message>
    <message>
        <source>A scenario that nobody has played through holds surprises for the first trainee.</source>
        <extracomment>V801, why</extracomment>
        <translation>场景如果没有人从头到尾试演过，第一个使用的学员就会碰上意想不到的问题。</translation>
    </message>
    <message>
        <source>Write whole talks in &lt;scenario&gt;.test.yaml beside it.</source>
        <extracomment>V801, mend</extracomment>
        <translation>请在场景旁边的 &lt;scenario&gt;.test.yaml 里写上几段完整的对话。</translation>
    </message>
    <message>
        <source>no play comes to this place of the scenario</source>
        <extracomment>V802, message</extracomment>
        <translation>所有试演都没有走到场景的这个地方</translation>
    </message>
    <message>
        <source>What no play has come to may not work.</source>
        <extracomment>V802, why</extracomment>
        <translation>试演没有走到过的地方，可能行不通。</translation>
    </message>
    <message>
        <source>Add a play that goes there.</source>
        <extracomment>V802, mend</extracomment>
        <translation>请添加一段能走到那里的试演。</translation>
    </message>
    <message>
        <source>It takes a scenario and all its plays; `ventil-cli test` tells the lines.</source>
        <extracomment>V802, without_example</extracomment>
        <translation>要有一个场景和它的全部试演才能举例；`ventil-cli test` 会列出行号。</translation>
    </message>
    <message>
        <source>a play expects nothing</source>
        <extracomment>V803, message</extracomment>
        <translation>试演没有写明预期的结果</translation>
    </message>
    <message>
        <source>It would succeed whatever happens, and so proves nothing.</source>
        <extracomment>V803, why</extracomment>
        <translation>不管结果怎样它都算通过，所以什么也证明不了。</translation>
    </message>
    <message>
        <source>Say what must come of it: an ending, a score, or checks in the script.</source>
        <extracomment>V803, mend</extracomment>
        <translation>请写明应有的结果：结局、得分，或者在脚本里写上检查。</translation>
    </message>
    <message>
        <source>a line of a script cannot be read</source>
        <extracomment>V804, message</extracomment>
        <translation>无法读懂脚本里的一行</translation>
    </message>
    <message>
        <source>It would be skipped, and another talk be played.</source>
        <extracomment>V804, why</extracomment>
        <translation>这一行会被跳过，试演出来的就是另一段对话了。</translation>
    </message>
    <message>
        <source>Use a reply, one of the commands, or a check that begins with ?.</source>
        <extracomment>V804, mend</extracomment>
        <translation>请写一句回复、一个命令，或者以 ? 开头的检查。</translation>
    </message>
    <message>
        <source>something else came of it than was expected</source>
        <extracomment>V805, message</extracomment>
        <translation>实际结果与预期不同</translation>
    </message>
    <message>
        <source>The scenario, the acts or the expectation is wrong.</source>
        <extracomment>V805, why</extracomment>
        <translation>场景、行为识别和预期结果，三者中有一个不对。</translation>
    </message>
    <message>
        <source>Look at the talk with `ventil-cli play --script`, and mend what is wrong.</source>
        <extracomment>V805, mend</extracomment>
        <translation>请用 `ventil-cli play --script` 查看这段对话，然后改正不对的地方。</translation>
    </message>
    <message>
        <source>a line after the end of the talk</source>
        <extracomment>V806, message</extracomment>
        <translation>对话结束之后还有内容</translation>
    </message>
    <message>
        <source>It would never be said.</source>
        <extracomment>V806, why</extracomment>
        <translation>这一行永远不会被说出来。</translation>
    </message>
    <message>
        <source>Remove it, or look why the talk ends before it.</source>
        <extracomment>V806, mend</extracomment>
        <translation>请删掉它，或者查一查对话为什么提前结束。</translation>
    </message>
    <message>
        <source>a file is passed over because of its name</source>
        <extracomment>V123, message</extracomment>
        <translation>文件名不对，文件被跳过</translation>
    </message>
    <message>
        <source>Only files whose names end in .yaml are read. One that a text editor called .yml or .yaml.txt is in no library, however good it is inside.</source>
        <extracomment>V123, why</extracomment>
        <translation>程序只读取文件名以 .yaml 结尾的文件。文件如果被文本编辑器存成了 .yml 或 .yaml.txt，里面写得再好，程序也不会用它，顾客列表里也看不到。</translation>
    </message>
    <message>
        <source>Give it the name that the message proposes.</source>
        <extracomment>V123, mend</extracomment>
        <translation>请把文件改成错误信息里建议的名称。</translation>
    </message>
    <message>
        <source>It lies in the name of the file, not in its text.</source>
        <extracomment>V123, without_example</extracomment>
        <translation>问题出在文件名上，不在文件内容里，所以举不出例子。</translation>
    </message>
    <message>
        <source>It would teach the opposite of the document. Compared are replies of no act, of one and of two, and what each reaction wants with one act more, each with the same reply that has one more act of those asked for, or one fewer of those warned against; larger ones are not. Where the worse reply spoils the talk, and the better one does not spoil it more, his mood no longer matters.</source>
        <extracomment>V409, why</extracomment>
        <translation>这样教给学员的，就会与清单正好相反。程序会检查不含任何行为、含一种行为、含两种行为的回复，以及含有某个反应所要求的行为、至多再多一种的回复：给每条回复加上一种清单要求的行为，或者去掉一种清单提醒避免的行为，其余不变，再比较前后两条。行为更多的回复不检查。如果较差的回复让对话以一般或坏的结局收场，而较好的回复没有让结局更差，就不再比较顾客的怒气。</translation>
    </message>
</context>
<context>
    <name>ventil::Message</name>
    <message>
        <source>&quot;%1&quot; is missing or not a text</source>
        <translation>缺少 &quot;%1&quot;，或者它不是文字</translation>
    </message>
    <message>
        <source>&quot;said&quot; must be true (the act must be found) or false (it must not)</source>
        <translation>&quot;said&quot; 必须是 true（应当识别出该行为）或 false（不应识别出）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the 40 acts</source>
        <translation>&quot;%1&quot; 不在 40 种行为之列</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>这里应当是一个 JSON 对象</translation>
    </message>
    <message>
        <source>%1 must be found in &quot;%2&quot;; add a pattern for it</source>
        <translation>应当在 &quot;%2&quot; 中识别出 %1；请为它添加一条识别规则</translation>
    </message>
    <message>
        <source>%1 must not be found in &quot;%2&quot;; narrow the pattern that finds it</source>
        <translation>不应在 &quot;%2&quot; 中识别出 %1；请缩小误识别的那条识别规则的范围</translation>
    </message>
    <message>
        <source>a word list holds words and patterns</source>
        <translation>词表里只能写词语和识别规则</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; needs a list</source>
        <translation>词表 &quot;%1&quot; 后面要写一个列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word list of the language, and no pattern here uses it</source>
        <translation>这种语言没有词表 &quot;%1&quot;，这里的识别规则也没有用到它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>&quot;%1&quot; 的 &quot;any&quot; 下面至少要写一行</translation>
    </message>
    <message>
        <source>there is no pattern &quot;%1&quot;</source>
        <translation>没有识别规则 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is for &quot;%1&quot; but stands with the patterns of &quot;%2&quot;</source>
        <translation>它是给 &quot;%1&quot; 用的，却和 &quot;%2&quot; 的识别规则放在一起</translation>
    </message>
    <message>
        <source>%1 is not found in &quot;%2&quot;</source>
        <translation>%1 没有命中 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is found in &quot;%2&quot;, at &quot;%3&quot;</source>
        <translation>%1 命中了 &quot;%2&quot; 中的 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps a whole number from %2 to %3 to its words</source>
        <translation>&quot;%1&quot; 要写明 %2 到 %3 的整数各用哪些词来表示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no act</source>
        <translation>&quot;%1&quot; 不是一种行为</translation>
    </message>
    <message>
        <source>a number word needs a whole number</source>
        <translation>数词必须对应一个整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps one letter to one letter</source>
        <translation>&quot;%1&quot; 只能把一个字母对应到另一个字母</translation>
    </message>
    <message>
        <source>a line holds two characters: the variant and what it counts as</source>
        <translation>每行写两个字：先写变体（例如繁体字），再写它算作哪个字</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; is empty</source>
        <translation>词表 &quot;%1&quot; 是空的</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the file&apos;s name and one of the 40 acts</source>
        <translation>&quot;%1&quot; 必须与文件名相同，并且是 40 种行为之一</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>there is no word list &quot;%1&quot;</source>
        <translation>没有词表 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the word list &quot;%1&quot; holds itself</source>
        <translation>词表 &quot;%1&quot; 里面又用到了它自己</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>有一个右括号没有对应的左括号</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>里面什么也没有</translation>
    </message>
    <message>
        <source>in the pattern &quot;%1&quot;: %2</source>
        <translation>识别规则 &quot;%1&quot; 有误：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;!&quot; needs a word or a group right behind it</source>
        <translation>&quot;!&quot; 后面必须紧跟一个词，或者用括号括起来的一组词</translation>
    </message>
    <message>
        <source>a gap is &quot;_&quot; or &quot;__&quot; with a number from 1 to 20</source>
        <translation>空位要写成 &quot;_&quot; 或 &quot;__&quot;，后面加 1 到 20 的数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than one star</source>
        <translation>&quot;%1&quot; 里的星号不止一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word; punctuation is not seen, leave it out</source>
        <translation>&quot;%1&quot; 里没有词；标点不参与识别，请去掉</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds patterns in quotes</source>
        <translation>&quot;%1&quot; 下面要写识别规则，每条都放在英文直引号里</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this file</source>
        <translation>id &quot;%1&quot; 在这个文件里用了两次</translation>
    </message>
    <message>
        <source>an act the documents warn against is never asserted as probable</source>
        <translation>清单提醒避免的行为，不能标为“可能”（probable）</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; needs at least one line under &quot;any&quot;</source>
        <translation>识别规则 &quot;%1&quot; 的 &quot;any&quot; 下面至少要写一行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least two hits and one miss</source>
        <translation>&quot;%1&quot; 至少需要两个应当命中的例子（hits）和一个不应命中的例子（misses）</translation>
    </message>
    <message>
        <source>%1; did you mean &quot;%2&quot;?</source>
        <translation>%1；您是想写 &quot;%2&quot; 吗？</translation>
    </message>
    <message>
        <source>the file cannot be read: it is no ordinary file</source>
        <translation>无法读取文件：这不是普通文件</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>there is no code &quot;%1&quot;</source>
        <translation>没有代码 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 cannot be ignored: %2</source>
        <translation>%1 不能忽略：%2</translation>
    </message>
    <message>
        <source>say why %1 is ignored: # ventil: ignore %1 the reason</source>
        <translation>请写明为什么忽略 %1：# ventil: ignore %1 理由</translation>
    </message>
    <message>
        <source>nothing here has to be ignored: there is no %1 in line %2</source>
        <translation>这里不需要忽略什么：第 %2 行没有 %1 这个问题</translation>
    </message>
    <message>
        <source>The history %1 is in use by another program. Close that program and try again.</source>
        <translation>历史文件 %1 正被另一个程序使用。请关闭那个程序，然后再试一次。</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may read and write it and its folder.</source>
        <translation>无法打开历史文件 %1 进行写入。请检查这个文件和它所在文件夹的读写权限。</translation>
    </message>
    <message>
        <source>The disk did not take the history %1 (%2). Make room or check the disk, and try again.</source>
        <translation>历史文件 %1 无法写入磁盘（%2）。请腾出空间或检查磁盘，然后再试一次。</translation>
    </message>
    <message>
        <source>The history %1 is damaged (%2). It is left as it is: move it away to begin a new one, or put a copy of it in its place.</source>
        <translation>历史文件 %1 已损坏（%2），程序没有改动它。请把它移到别处，以便开始新的历史；或者用备份替换它。</translation>
    </message>
    <message>
        <source>The history %1 refused this: %2</source>
        <translation>历史文件 %1 无法完成这项操作：%2</translation>
    </message>
    <message>
        <source>The history cannot be kept safely here: %1 is &quot;%2&quot; instead of &quot;%3&quot;. Keep it in a folder on this computer&apos;s own disk.</source>
        <translation>历史不能安全地保存在这里：%1 是 &quot;%2&quot;，而不是 &quot;%3&quot;。请把它放在本机硬盘上的文件夹里。</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1: %2</source>
        <translation>无法在 %1 保存历史的备份：%2</translation>
    </message>
    <message>
        <source>No copy of the history could be kept at %1.</source>
        <translation>无法在 %1 保存历史的备份。</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened for writing. Check who may write its folder.</source>
        <translation>无法打开历史文件 %1 进行写入。请检查它所在文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The history %1 is open in another Ventil (process %2 on %3). Go on there, or close it and try again.</source>
        <translation>历史文件 %1 已在另一个 Ventil 中打开（%3 上的进程 %2）。请在那里继续，或者关闭它再试一次。</translation>
    </message>
    <message>
        <source>The history %1 cannot be created: %2</source>
        <translation>无法创建历史文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. Choose another place for the history.</source>
        <translation>文件 %1 属于另一个程序。请为历史另选一个位置。</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Ventil (format %2; this one knows up to %3). Use the newer Ventil to open it.</source>
        <translation>历史文件 %1 是由更新版本的 Ventil 写入的（格式 %2；当前版本最高支持到 %3）。请用更新版本的 Ventil 打开它。</translation>
    </message>
    <message>
        <source>There is no appeal %1 in the history.</source>
        <translation>历史中没有申诉 %1。</translation>
    </message>
    <message>
        <source>There is no session %1 in the history.</source>
        <translation>历史中没有对话记录 %1。</translation>
    </message>
    <message>
        <source>%1 Whether the last entry was kept will show when the history is opened again.</source>
        <translation>%1 最后一条记录是否已经保存，要到下次打开历史时才知道。</translation>
    </message>
    <message>
        <source>The session is removed, but traces of it are left in files beside %1. Try again later.</source>
        <translation>对话记录已删除，但 %1 旁边的文件里还留有痕迹。请稍后再试。</translation>
    </message>
    <message>
        <source>not proved: there are too many combinations of states, moods and flags; the first %1 were looked at, which are all talks of fewer than %2 replies</source>
        <translation>未能证明：状态、情绪和标记的组合太多；只查看了前 %1 种，也就是回复少于 %2 次的所有对话</translation>
    </message>
    <message>
        <source>this never happens: earlier reactions take all its replies</source>
        <translation>这永远不会发生：前面的反应把它能接的回复全接走了</translation>
    </message>
    <message>
        <source>its &quot;change&quot; makes no difference: his mood is already as far as it goes that way</source>
        <translation>这里的 &quot;change&quot; 不起作用：顾客的情绪在这个方向上已经到头了</translation>
    </message>
    <message>
        <source>the limit of %1 replies cuts every way to a good ending; the shortest takes %2</source>
        <translation>%1 次的回复上限截断了通向好结局的所有路；最短的一条要回复 %2 次</translation>
    </message>
    <message>
        <source>what leads there is itself never reached</source>
        <translation>通向这里的那些地方，本身就是任何对话都到不了的</translation>
    </message>
    <message>
        <source>what leads there never happens (line %1)</source>
        <translation>通向这里的反应永远不会发生（第 %1 行）</translation>
    </message>
    <message>
        <source>no talk comes to the state &quot;%1&quot;: %2</source>
        <translation>任何对话都到不了状态 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>no talk comes to the ending &quot;%1&quot;: %2</source>
        <translation>任何对话都到不了结局 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up or the reply limit ends the talk</source>
        <translation>死胡同：顾客一旦在这种情况下（%2）来到 &quot;%1&quot;，除非学员自己结束，或者达到回复次数上限，否则对话不会停</translation>
    </message>
    <message>
        <source>trap: once he is in &quot;%1&quot; like this (%2), only hanging up ends the talk</source>
        <translation>死胡同：顾客一旦在这种情况下（%2）来到 &quot;%1&quot;，除非学员自己结束，否则对话不会停</translation>
    </message>
    <message>
        <source>he can be kept in &quot;%1&quot; for ever (%2): some replies change nothing; give the talk a limit</source>
        <translation>顾客可能一直停在 &quot;%1&quot;（%2），因为有些回复什么也不改变；请给对话设一个回复次数上限</translation>
    </message>
    <message>
        <source>there are too many combinations of states, moods and flags; the first %1 were looked at</source>
        <translation>状态、情绪和标记的组合太多；只查看了前 %1 种</translation>
    </message>
    <message>
        <source>%1 is always %2</source>
        <translation>%1 始终是 %2</translation>
    </message>
    <message>
        <source>%1 is %2 to %3</source>
        <translation>%1 在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 至少是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sometimes set</source>
        <translation>&quot;%1&quot; 有时已设置</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always set</source>
        <translation>&quot;%1&quot; 始终已设置</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never set</source>
        <translation>&quot;%1&quot; 从未设置</translation>
    </message>
    <message>
        <source>the not_example leads here all the same</source>
        <translation>反例（not_example）照样会通向这里</translation>
    </message>
    <message>
        <source>the example does not fit its own reaction; found in it: %1</source>
        <translation>例句不符合它所在的反应；识别到的行为：%1</translation>
    </message>
    <message>
        <source>the example is taken by the reaction in line %1; found in it: %2</source>
        <translation>例句被第 %1 行的反应接走了；识别到的行为：%2</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the condition is empty; leave it out where there is none</source>
        <translation>条件是空的；不需要条件时请不要写</translation>
    </message>
    <message>
        <source>the condition is too long</source>
        <translation>条件太长</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>不认识 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the condition ends too early; a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected</source>
        <translation>条件没有写完；后面应当是一个标记，或者像 &quot;anger &gt;= 7&quot; 这样的比较</translation>
    </message>
    <message>
        <source>a flag or a comparison such as &quot;anger &gt;= 7&quot; is expected, not &quot;%1&quot;</source>
        <translation>这里应当是一个标记，或者像 &quot;anger &gt;= 7&quot; 这样的比较，而不是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a flag (listed under &quot;flags&quot;) nor one of: %2</source>
        <translation>&quot;%1&quot; 既不是标记（标记列在 &quot;flags&quot; 下），也不是以下任何一个：%2</translation>
    </message>
    <message>
        <source>a flag is set or not and cannot be compared; take &quot;%1&quot; away</source>
        <translation>标记只有设置和未设置两种，不能拿来比较；请去掉 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares a third; write two comparisons joined by &quot;and&quot;</source>
        <translation>&quot;%1&quot; 又比较了第三个数；请写成两个比较，用 &quot;and&quot; 连接</translation>
    </message>
    <message>
        <source>numbers are whole here</source>
        <translation>这里的数只能是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; conditions are joined by &quot;and&quot; or &quot;or&quot;</source>
        <translation>这里不应当出现 &quot;%1&quot;；条件之间用 &quot;and&quot; 或 &quot;or&quot; 连接</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no condition; a comparison is expected, such as &quot;%2&quot;</source>
        <translation>单独一个 &quot;%1&quot; 不成条件；应当写成比较，例如 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a comparison is expected, such as &quot;%2&quot;, not &quot;%3&quot;</source>
        <translation>&quot;%1&quot; 后面应当是比较，例如 &quot;%2&quot;，而不是 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2</source>
        <translation>&quot;%1&quot; 后面应当是 0 到 999 的整数，或者以下之一：%2</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; a whole number from 0 to 999 is expected, or one of: %2; not &quot;%3&quot;</source>
        <translation>&quot;%1&quot; 后面应当是 0 到 999 的整数，或者以下之一：%2；而不是 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>the condition is nested too deeply</source>
        <translation>条件嵌套得太深</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one flag too many</source>
        <translation>标记 &quot;%1&quot; 超出了允许的个数</translation>
    </message>
    <message>
        <source>flags are a list, as in [%1]</source>
        <translation>标记要写成列表，例如 [%1]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a mood here and cannot be a flag as well</source>
        <translation>&quot;%1&quot; 在这里是情绪，不能同时用作标记</translation>
    </message>
    <message>
        <source>there is another flag &quot;%1&quot;</source>
        <translation>已经有一个标记叫 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 flags</source>
        <translation>一个场景最多可以有 %1 个标记</translation>
    </message>
    <message>
        <source>the id is the folder and the file name, as in et/late-order</source>
        <translation>id 由文件夹名和文件名组成，例如 et/late-order</translation>
    </message>
    <message>
        <source>the id must be the folder and file name: this is not &quot;%1&quot;</source>
        <translation>id 必须与文件夹名和文件名一致：这个文件不是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the language must be the folder of the id, &quot;%1&quot;</source>
        <translation>语言必须与 id 里的文件夹名一致，即 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a document is named by its language, as in &quot;et&quot;; this is not a name</source>
        <translation>清单以它的语言命名，例如 &quot;et&quot;；这里写的不能用作名称</translation>
    </message>
    <message>
        <source>a value is a list of plain texts or a range {from: 1, to: 9}</source>
        <translation>变量要写成普通文字的列表，或者一个范围 {from: 1, to: 9}</translation>
    </message>
    <message>
        <source>there is another fact &quot;%1&quot;</source>
        <translation>已经有一个要点叫 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the limit must lead to an ending</source>
        <translation>达到回复次数上限时，必须通向一个结局</translation>
    </message>
    <message>
        <source>the talk must start in a state</source>
        <translation>对话必须从一个状态开始</translation>
    </message>
    <message>
        <source>no reaction ever sets &quot;%1&quot;</source>
        <translation>没有反应会设置 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no &quot;if&quot; ever asks about &quot;%1&quot;</source>
        <translation>没有 &quot;if&quot; 会查询 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no text uses {%1}</source>
        <translation>没有文字用到 {%1}</translation>
    </message>
    <message>
        <source>the persona file %1 cannot be read</source>
        <translation>无法读取顾客类型文件 %1</translation>
    </message>
    <message>
        <source>%1 states; a scenario can have at most %2</source>
        <translation>状态有 %1 个；一个场景最多可以有 %2 个</translation>
    </message>
    <message>
        <source>a scenario can have at most %1 moods beside anger and trust</source>
        <translation>除怒气和信任之外，一个场景最多可以有 %1 种情绪</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;? A mood of your own needs a &quot;name&quot;</source>
        <translation>这里不认识 &quot;%1&quot;；您是想写 &quot;%2&quot; 吗？自定的情绪要有 &quot;name&quot;</translation>
    </message>
    <message>
        <source>nothing ever changes &quot;%1&quot;</source>
        <translation>没有任何地方会改变 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; a part is a .yaml file in the scenario&apos;s folder or below it</source>
        <translation>不能使用 &quot;%1&quot;；子文件必须是场景所在文件夹或其下级文件夹里的 .yaml 文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there</source>
        <translation>找不到 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads out of the scenario&apos;s folder</source>
        <translation>&quot;%1&quot; 是一个链接，指向场景文件夹之外</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses itself: %2</source>
        <translation>&quot;%1&quot; 用到了它自己：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one part too many; there can be %2</source>
        <translation>子文件 &quot;%1&quot; 超出了允许的个数；最多可以有 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>无法读取 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands already in %2, line %3</source>
        <translation>&quot;%1&quot; 已经写在 %2 的第 %3 行</translation>
    </message>
    <message>
        <source>the documents ask for &quot;%1&quot;; it may not anger or cost trust</source>
        <translation>&quot;%1&quot; 是清单要求的行为，不能增加怒气，也不能降低信任</translation>
    </message>
    <message>
        <source>the documents warn against &quot;%1&quot;; it may not calm, win trust or anger less than an empty reply</source>
        <translation>&quot;%1&quot; 是清单提醒避免的行为，不能平息怒气，不能赢得信任，增加的怒气也不能少于空白回复</translation>
    </message>
    <message>
        <source>the file of persona &quot;%1&quot; must be called %1.yaml</source>
        <translation>顾客类型 &quot;%1&quot; 的文件名必须是 %1.yaml</translation>
    </message>
    <message>
        <source>the name of an ending is expected here</source>
        <translation>这里应当是结局的名称</translation>
    </message>
    <message>
        <source>there is no ending &quot;%1&quot;</source>
        <translation>没有结局 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a state, an ending or a flag is expected here</source>
        <translation>这里应当是状态、结局或标记的名称</translation>
    </message>
    <message>
        <source>there is no state, ending or flag &quot;%1&quot;</source>
        <translation>没有名为 &quot;%1&quot; 的状态、结局或标记</translation>
    </message>
    <message>
        <source>&quot;unless&quot; is a key of its own, as in {never: hung_up, unless: &quot;warned&quot;}</source>
        <translation>&quot;unless&quot; 要单独作为键名来写，例如 {never: hung_up, unless: &quot;warned&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a state or an ending and stands alone, as in {never: %1, unless: &quot;anger &gt;= 7&quot;}</source>
        <translation>&quot;%1&quot; 是状态或结局，只能单独写，例如 {never: %1, unless: &quot;anger &gt;= 7&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another promise than &quot;%2&quot;; give each a line of its own</source>
        <translation>&quot;%1&quot; 和 &quot;%2&quot; 是两种不同的承诺；请各写一行</translation>
    </message>
    <message>
        <source>a promise says one of: %1</source>
        <translation>一项承诺要写明以下之一：%1</translation>
    </message>
    <message>
        <source>the name of a state or an ending is expected here</source>
        <translation>这里应当是状态或结局的名称</translation>
    </message>
    <message>
        <source>there is no state or ending &quot;%1&quot;</source>
        <translation>没有名为 &quot;%1&quot; 的状态或结局</translation>
    </message>
    <message>
        <source>the name of a flag is expected here</source>
        <translation>这里应当是标记的名称</translation>
    </message>
    <message>
        <source>there is no flag &quot;%1&quot;</source>
        <translation>没有标记 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a mood is expected here</source>
        <translation>这里应当是情绪的名称</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot;</source>
        <translation>没有情绪 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the name of a value is expected here</source>
        <translation>这里应当是变量的名称</translation>
    </message>
    <message>
        <source>there is no value &quot;%1&quot;</source>
        <translation>没有变量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys of its own, as in %1: %2</source>
        <translation>&quot;%1&quot; 下面要写它自己的键名，例如 %1: %2</translation>
    </message>
    <message>
        <source>%1; the file names none</source>
        <translation>%1；文件里一个也没有写</translation>
    </message>
    <message>
        <source>%1; there are: %2</source>
        <translation>%1；可用的有：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name; use small letters a-z, digits and _, a letter first</source>
        <translation>&quot;%1&quot; 不能用作名称；请用小写字母 a-z、数字和 _，并以字母开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot be a name</source>
        <translation>&quot;%1&quot; 已有固定含义，不能用作名称</translation>
    </message>
    <message>
        <source>a curly bracket must enclose the name of a value, as in {name}</source>
        <translation>花括号里必须是变量的名称，例如 {name}</translation>
    </message>
    <message>
        <source>texts are shown as they are written; &quot;%1&quot; looks like markup</source>
        <translation>文字会原样显示；&quot;%1&quot; 看上去是格式标记</translation>
    </message>
    <message>
        <source>nothing is fetched and no link opened; take &quot;%1&quot; out of the text</source>
        <translation>程序不会下载任何内容，也不会打开链接；请把 &quot;%1&quot; 从文字中去掉</translation>
    </message>
    <message>
        <source>%1 is a quotation mark of print; put the text in straight quotes: &quot;…&quot;</source>
        <translation>%1 是排版引号；请把文字放在英文直引号里：&quot;…&quot;</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>这里应当是文字</translation>
    </message>
    <message>
        <source>there is another wording &quot;%1&quot;</source>
        <translation>已经有一种说法叫 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 wordings; a line can have at most %2</source>
        <translation>说法有 %1 种；一句台词最多可以有 %2 种</translation>
    </message>
    <message>
        <source>one wording must do without &quot;if&quot;, or he may have nothing to say</source>
        <translation>必须有一种说法不带 &quot;if&quot;，否则顾客可能无话可说</translation>
    </message>
    <message>
        <source>this wording stands here twice: %1</source>
        <translation>这种说法在这里写了两遍：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one act; write several as a list: [%2]</source>
        <translation>&quot;%1&quot; 不是单独一种行为；要写几种，请写成列表：[%2]</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;; resources/acts/README.md lists them</source>
        <translation>没有 &quot;%1&quot; 这种行为；所有行为见 resources/acts/README.md</translation>
    </message>
    <message>
        <source>there is no act &quot;%1&quot;</source>
        <translation>没有 &quot;%1&quot; 这种行为</translation>
    </message>
    <message>
        <source>this reaction has no condition; give it when, any, require, unless or if, or make it the otherwise</source>
        <translation>这个反应没有条件；请写上 when、any、require、unless 或 if，或者把它改成 otherwise</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; takes all that is left, without conditions</source>
        <translation>&quot;otherwise&quot; 接走剩下的所有回复，不能带条件</translation>
    </message>
    <message>
        <source>when, any, require and unless contradict or repeat each other here</source>
        <translation>这里的 when、any、require 和 unless 互相矛盾或重复</translation>
    </message>
    <message>
        <source>&quot;require&quot; and &quot;any&quot; cannot stand together; make two reactions of it</source>
        <translation>&quot;require&quot; 和 &quot;any&quot; 不能写在一起；请分成两个反应</translation>
    </message>
    <message>
        <source>an &quot;example&quot; is missing: a reply that must lead here</source>
        <translation>缺少 &quot;example&quot;：请写一句必须通向这里的回复</translation>
    </message>
    <message>
        <source>&quot;otherwise&quot; belongs to a state, not to &quot;always&quot;</source>
        <translation>&quot;otherwise&quot; 要写在状态里，不能写在 &quot;always&quot; 里</translation>
    </message>
    <message>
        <source>&quot;always&quot; can have at most %1 entries</source>
        <translation>&quot;always&quot; 下最多可以有 %1 个反应</translation>
    </message>
    <message>
        <source>nothing can follow &quot;otherwise&quot;; it takes all that is left</source>
        <translation>&quot;otherwise&quot; 后面不能再有反应；它已经接走剩下的所有回复</translation>
    </message>
    <message>
        <source>the last reaction must be &quot;otherwise: true&quot;, for every other reply</source>
        <translation>最后一个反应必须是 &quot;otherwise: true&quot;，用来接其他所有回复</translation>
    </message>
    <message>
        <source>ending the call must lead to an ending</source>
        <translation>学员结束对话时，必须通向一个结局</translation>
    </message>
    <message>
        <source>he says nothing here; a state needs &quot;say&quot; or &quot;vents&quot;</source>
        <translation>顾客在这里什么也不说；状态必须有 &quot;say&quot; 或 &quot;vents&quot;</translation>
    </message>
    <message>
        <source>&quot;interrupted&quot; goes with two or more pieces of &quot;vents&quot;, and they with it</source>
        <translation>&quot;interrupted&quot; 要和两段以上的 &quot;vents&quot; 一起写，两者缺一不可</translation>
    </message>
    <message>
        <source>no reaction leads to the state &quot;%1&quot;</source>
        <translation>没有反应通向状态 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nothing leads to the ending &quot;%1&quot;</source>
        <translation>没有任何地方通向结局 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>he can come to &quot;%1&quot; again and would vent the same words; vent only where he comes once</source>
        <translation>顾客可能再次来到 &quot;%1&quot;，那时发泄的又是同样的话；请只在顾客只来一次的状态里写 &quot;vents&quot;</translation>
    </message>
    <message>
        <source>this line can come again and has %1 of %2 wordings</source>
        <translation>这句台词可能重复出现；现有说法：%1 种，需要：%2 种</translation>
    </message>
    <message>
        <source>this reaction never happens; the one in line %1 takes all its replies</source>
        <translation>这个反应永远不会发生；第 %1 行的反应把它能接的回复全接走了</translation>
    </message>
    <message>
        <source>an ending of kind &quot;%1&quot; is missing</source>
        <translation>缺少类型为 &quot;%1&quot; 的结局</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; must begin with &quot;%2.&quot;</source>
        <translation>id &quot;%1&quot; 必须以 &quot;%2.&quot; 开头</translation>
    </message>
    <message>
        <source>there are two rules with the id &quot;%1&quot;</source>
        <translation>有两个条目的 id 都是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;say&quot; is a list of lists: [[thanks], [apology, regret]]</source>
        <translation>&quot;say&quot; 要写成列表套列表的形式：[[thanks], [apology, regret]]</translation>
    </message>
    <message>
        <source>an empty list asks for nothing</source>
        <translation>空列表等于没有要求</translation>
    </message>
    <message>
        <source>a &quot;dont&quot; has &quot;avoid&quot; alone</source>
        <translation>&quot;dont&quot; 条目里只能写 &quot;avoid&quot;</translation>
    </message>
    <message>
        <source>&quot;window&quot;, &quot;times&quot;, &quot;together&quot; and &quot;notes_first&quot; need a &quot;say&quot;</source>
        <translation>&quot;window&quot;、&quot;times&quot;、&quot;together&quot; 和 &quot;notes_first&quot; 都需要有 &quot;say&quot;</translation>
    </message>
    <message>
        <source>&quot;times&quot; and &quot;together&quot; exclude each other</source>
        <translation>&quot;times&quot; 和 &quot;together&quot; 不能同时写</translation>
    </message>
    <message>
        <source>&quot;notes_first&quot; needs &quot;process: notes_taken&quot;</source>
        <translation>&quot;notes_first&quot; 需要有 &quot;process: notes_taken&quot;</translation>
    </message>
    <message>
        <source>say in &quot;wording&quot; what one could have said</source>
        <translation>请在 &quot;wording&quot; 里写明当时本来可以怎么说</translation>
    </message>
    <message>
        <source>a &quot;wording&quot; belongs to a rule with &quot;say&quot;</source>
        <translation>&quot;wording&quot; 只能写在有 &quot;say&quot; 的条目里</translation>
    </message>
    <message>
        <source>%1: more than 1000 per mille</source>
        <translation>%1：千分比超过了 1000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; 必须是 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; 必须是文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; it must be one of: %3</source>
        <translation>&quot;%1&quot; 写的是 &quot;%2&quot;；它必须是以下之一：%3</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>&quot;turns&quot; must be a list of turns</source>
        <translation>&quot;turns&quot; 必须是由各轮发言组成的列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or of the wrong kind</source>
        <translation>缺少 &quot;%1&quot;，或者它的类型不对</translation>
    </message>
    <message>
        <source>there is no event of kind &quot;%1&quot;</source>
        <translation>没有 &quot;%1&quot; 这类事件</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; cannot be read: %2</source>
        <translation>无法读懂事件 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>This talk was recorded with another version of &quot;%1&quot;; from event %2 on it would have gone differently.</source>
        <translation>这次对话是用另一个版本的 &quot;%1&quot; 记录的；如果用现在的版本，从第 %2 个事件起，对话的走向就会不同。</translation>
    </message>
    <message>
        <source>This is no recording of a talk: it does not say how it began.</source>
        <translation>这不是对话记录：里面没有写明对话是怎样开始的。</translation>
    </message>
    <message>
        <source>This talk was recorded with the scenario &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>这次对话是用场景 &quot;%1&quot; 记录的，而不是 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>键值表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a map of &quot;key: value&quot; lines is expected here; found: %1</source>
        <translation>这里应当是键值表，每行写成 &quot;key: value&quot; 的形式；实际是：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>这里不认识 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>这里缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text; found: %2</source>
        <translation>&quot;%1&quot; 必须是文字；实际是：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>&quot;%1&quot; 不能是空的</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; 必须是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2</source>
        <translation>&quot;%1&quot; 必须是以下之一：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds texts; found: %2</source>
        <translation>&quot;%1&quot; 里只能写文字；实际是：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds nothing; give it something or take it out</source>
        <translation>&quot;%1&quot; 是空的；请填写内容，或者把它删掉</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of &quot;name: value&quot; lines; found: %2</source>
        <translation>&quot;%1&quot; 必须是键值表，每行写成 &quot;name: value&quot; 的形式；实际是：%2</translation>
    </message>
    <message>
        <source>this quoted text does not end on its line; close the quote, or use a &gt;- block for long text</source>
        <translation>这段带引号的文字没有在本行结束；请补上后引号，长的文字请用 &gt;- 另起一行书写</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>第二个文档从这里开始；一个文件只能有一个文档</translation>
    </message>
    <message>
        <source>aliases (*name) are not supported; a text that begins with * needs quotes</source>
        <translation>不支持别名（*name）；以 * 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not supported; a text that begins with &amp; needs quotes</source>
        <translation>不支持锚点（&amp;name）；以 &amp; 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>tags (!name) are not supported; a text that begins with ! needs quotes</source>
        <translation>不支持标签（!name）；以 ! 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>lists and maps are nested deeper than %1</source>
        <translation>列表和键值表的嵌套超过了 %1 层</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map; a text that begins with [ or { needs quotes</source>
        <translation>键名必须是一个词，不能是列表或键值表；以 [ 或 { 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not supported</source>
        <translation>不支持合并键（&lt;&lt;）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this map; the first one is in line %2</source>
        <translation>&quot;%1&quot; 在这个键值表里出现了两次；第一次在第 %2 行</translation>
    </message>
    <message>
        <source>a colon followed by a space cannot stand in unquoted text; put the text in quotes</source>
        <translation>没有加引号的文字里，不能出现后面带空格的英文冒号；请给这段文字加上英文直引号</translation>
    </message>
    <message>
        <source>a key ends with a colon and a space; a text of several lines needs a &gt;- block</source>
        <translation>键名后面要有英文冒号和一个空格；多行的文字要用 &gt;- 书写</translation>
    </message>
    <message>
        <source>this list in [ ] is not closed or lacks a comma, or a text in it has &quot; inside its quotes; a text that begins with [ must be in quotes as a whole</source>
        <translation>[ ] 里的列表没有收尾，或者缺少英文逗号，或者其中某段文字的引号里又有 &quot;；以 [ 开头的文字要整段放在英文直引号里</translation>
    </message>
    <message>
        <source>this map in { } is not closed or lacks a comma; a text that begins with { must be in quotes as a whole</source>
        <translation>{ } 里的键值表没有收尾，或者缺少英文逗号；以 { 开头的文字要整段放在英文直引号里</translation>
    </message>
    <message>
        <source>a text that begins with * or &amp; needs quotes</source>
        <translation>以 * 或 &amp; 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>a text that begins with ! needs quotes</source>
        <translation>以 ! 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>a text that begins with % needs quotes</source>
        <translation>以 % 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>a text cannot begin with this character; put it in quotes</source>
        <translation>文字不能以这个字符开头；请加上英文直引号</translation>
    </message>
    <message>
        <source>nothing but &gt; or | and its signs stands here; the text begins on the next line</source>
        <translation>这里只能写 &gt; 或 | 和它的附加符号；文字从下一行开始</translation>
    </message>
    <message>
        <source>\ has a meaning of its own between double quotes; write \\ for it, or use single quotes</source>
        <translation>英文双引号里的 \ 有特殊含义；请写成 \\，或者改用英文单引号</translation>
    </message>
    <message>
        <source>a value is missing here; a text that begins with , ] or } needs quotes</source>
        <translation>这里缺少值；以 , ] 或 } 开头的文字要加英文直引号</translation>
    </message>
    <message>
        <source>the file goes on after its end; a file holds one document</source>
        <translation>文件结束之后还有内容；一个文件只能有一个文档</translation>
    </message>
    <message>
        <source>the reader of YAML says: %1</source>
        <translation>YAML 读取程序报告：%1</translation>
    </message>
    <message>
        <source>this line does not stand in line with those it belongs to; check the spaces before it</source>
        <translation>这一行没有和同一组的其他行对齐；请检查行首的空格</translation>
    </message>
    <message>
        <source>a value goes on after its end here; a text that begins with [ { &quot; or &apos; must be in quotes as a whole</source>
        <translation>这里的值结束之后还有内容；以 [ { &quot; 或 &apos; 开头的文字要整段放在英文直引号里</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>an invisible character (%1), which can make a text read otherwise than it is, stands here; remove it</source>
        <translation>这里有一个隐形字符（%1），会让文字看起来和实际写的不一样；请删掉它</translation>
    </message>
    <message>
        <source>a control character (%1) stands here; remove it</source>
        <translation>这里有一个控制字符（%1）；请删掉它</translation>
    </message>
    <message>
        <source>a tab is used for indentation; use spaces</source>
        <translation>用了制表符（Tab）缩进；请改用空格</translation>
    </message>
    <message>
        <source>an unusual space is used for indentation; use ordinary spaces</source>
        <translation>用了特殊空格缩进；请改用普通的半角空格</translation>
    </message>
    <message>
        <source>the file is larger than %1 KiB</source>
        <translation>文件超过了 %1 KiB</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>这不是 UTF-8 编码；请把文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>&quot;said&quot; is missing or neither true nor false</source>
        <translation>缺少 &quot;said&quot;，或者它既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>&quot;decision&quot; is none of open, accepted, declined</source>
        <translation>&quot;decision&quot; 不是 open、accepted、declined 中的任何一个</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing or no time as in 2026-01-31T12:00:00.000Z</source>
        <translation>缺少 &quot;at&quot;，或者它不是像 2026-01-31T12:00:00.000Z 这样的时间</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>There are no patterns of &quot;%1&quot; that could learn from it.</source>
        <translation>没有 &quot;%1&quot; 的识别规则，无法根据这条申诉改进。</translation>
    </message>
    <message>
        <source>%1 accuses the civil reply %2 of %3: &quot;%4&quot;</source>
        <translation>%1 把礼貌的回复 %2 误判为 %3：&quot;%4&quot;</translation>
    </message>
    <message>
        <source>no play comes to the state &quot;%1&quot;</source>
        <translation>所有试演都没有走到状态 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play comes to the ending &quot;%1&quot;</source>
        <translation>所有试演都没有走到结局 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no play brings about this reaction</source>
        <translation>所有试演都没有触发这个反应</translation>
    </message>
    <message>
        <source>row %1 begins a quoted field that does not end</source>
        <translation>表格第 %1 行有一个字段的引号没有收尾</translation>
    </message>
    <message>
        <source>this is neither a scenario nor a persona, act, company or document file</source>
        <translation>这既不是场景文件，也不是顾客类型、行为、公司用语或清单文件</translation>
    </message>
    <message>
        <source>it cannot be checked against %1, which is missing or has faults</source>
        <translation>文件 %1 不存在或有错误，无法对照它来检查</translation>
    </message>
    <message>
        <source>it has no plays; write them in %1</source>
        <translation>这个场景没有试演；请写在 %1 里</translation>
    </message>
    <message>
        <source>a file of plays must be called &lt;scenario&gt;.test.yaml</source>
        <translation>试演文件必须命名为 &lt;scenario&gt;.test.yaml</translation>
    </message>
    <message>
        <source>&quot;language&quot; must name one of: %1</source>
        <translation>&quot;language&quot; 必须是以下之一：%1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>有些回复本来由第 %2 行的反应来接，加上 &quot;%1&quot; 之后就由这个反应来接，顾客反而更生气：怒气为 %3，而不是 %4；可是按清单来看，这样的回复更好</translation>
    </message>
    <message>
        <source>without &quot;%1&quot; in it, a reply to which he reacts by line %2 gets this reaction and leaves him angrier: %3 instead of %4, though it is better by the document</source>
        <translation>有些回复本来由第 %2 行的反应来接，去掉 &quot;%1&quot; 之后就由这个反应来接，顾客反而更生气：怒气为 %3，而不是 %4；可是按清单来看，这样的回复更好</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>没有状态 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here and beside &quot;moods&quot; too</source>
        <translation>&quot;%1&quot; 写在 &quot;moods&quot; 里，&quot;moods&quot; 旁边又写了一次；请只保留一处</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value from 0 to 10, as in %1=8</source>
        <translation>&quot;%1&quot; 需要 0 到 10 的数值，例如 %1=8</translation>
    </message>
    <message>
        <source>there are no acts or no document to judge by</source>
        <translation>缺少行为识别规则或清单，无法评判</translation>
    </message>
    <message>
        <source>the best talk that was found scores %1</source>
        <translation>找到的最好的对话得分是 %1</translation>
    </message>
    <message>
        <source>no talk was found that could be judged</source>
        <translation>没有找到能够评判的对话</translation>
    </message>
    <message>
        <source>broken promise: %1; this talk breaks it: %2</source>
        <translation>承诺不成立：%1；这段对话就没有做到：%2</translation>
    </message>
    <message>
        <source>not proved: %1; %2</source>
        <translation>未能证明：%1；%2</translation>
    </message>
    <message>
        <source>expected the ending &quot;%1&quot;, came to %2</source>
        <translation>预期的结局是 &quot;%1&quot;，实际是 %2</translation>
    </message>
    <message>
        <source>a score is expected, but there is no document to judge by</source>
        <translation>写了预期得分，却没有清单可以用来评判</translation>
    </message>
    <message>
        <source>expected a score of at least %1, got %2</source>
        <translation>预期得分至少是 %1，实际是 %2</translation>
    </message>
    <message>
        <source>expected a score of at most %1, got %2</source>
        <translation>预期得分最多是 %1，实际是 %2</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>预期是 %1，实际是 %2</translation>
    </message>
    <message>
        <source>the talk is over before this line (%1)</source>
        <translation>还没到这一行，对话就已经结束（%1）</translation>
    </message>
    <message>
        <source>line %1: put this text in quotes, on one line</source>
        <translation>第 %1 行：请把这段文字放在英文直引号里，写在一行之内</translation>
    </message>
    <message>
        <source>/wait needs a number of seconds, as in /wait 20</source>
        <translation>/wait 后面要写秒数，例如 /wait 20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone on its line (in a file, below &quot;script: |&quot;)</source>
        <translation>&quot;%1&quot; 要单独占一行（在文件里，写在 &quot;script: |&quot; 下面）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command; there are: %2</source>
        <translation>&quot;%1&quot; 不是命令；可用的有：%2</translation>
    </message>
    <message>
        <source>nothing is checked here</source>
        <translation>这里没有检查任何内容</translation>
    </message>
    <message>
        <source>this play expects nothing, so it proves nothing</source>
        <translation>这段试演没有写明预期的结果，所以什么也证明不了</translation>
    </message>
    <message>
        <source>these plays are played with %1</source>
        <translation>这些试演对应的场景文件应当是 %1</translation>
    </message>
    <message>
        <source>two plays are called &quot;%1&quot;</source>
        <translation>有两段试演都叫 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no play here</source>
        <translation>这里没有试演</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile; nothing is written</source>
        <translation>第 %1 行在这期间有了改动；没有写入任何内容</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>这不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>the columns must be: %1</source>
        <translation>各列必须是：%1</translation>
    </message>
    <message>
        <source>row %1 has %2 of %3 fields</source>
        <translation>表格第 %1 行有 %2 个字段，应当有 %3 个</translation>
    </message>
    <message>
        <source>&quot;reply&quot; is missing or not a text</source>
        <translation>缺少 &quot;reply&quot;，或者它不是文字</translation>
    </message>
    <message>
        <source>There is no appeal %1.</source>
        <translation>没有申诉 %1。</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>the scenario has faults</source>
        <translation>场景有错误</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未能证明</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>%1; %2 combinations of state, mood and flags, %3 endings reached; %4: with lapses %5 of 1000 talks end well, by apologies %6, by explanations %7, by chance %8</source>
        <translation>%1；状态、情绪和标记的组合有 %2 种，到达结局 %3 个；难度：%4；1000 次对话中的好结局：偶有失误时 %5 次，只道歉时 %6 次，只解释时 %7 次，随意回复时 %8 次</translation>
    </message>
    <message>
        <source>promise kept: %1</source>
        <translation>承诺成立：%1</translation>
    </message>
    <message>
        <source>promise broken: %1</source>
        <translation>承诺不成立：%1</translation>
    </message>
    <message>
        <source>promise not proved: %1</source>
        <translation>承诺未能证明：%1</translation>
    </message>
    <message>
        <source>no scenario found</source>
        <translation>没有找到场景</translation>
    </message>
    <message>
        <source>this line is not JSON: %1</source>
        <translation>这一行不是 JSON：%1</translation>
    </message>
    <message>
        <source>Error, can be ignored with a reason.</source>
        <translation>错误，写明理由后可以忽略。</translation>
    </message>
    <message>
        <source>Error.</source>
        <translation>错误。</translation>
    </message>
    <message>
        <source>Warning, can be ignored with a reason.</source>
        <translation>警告，写明理由后可以忽略。</translation>
    </message>
    <message>
        <source>Warning.</source>
        <translation>警告。</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>改正方法：%1</translation>
    </message>
    <message>
        <source>Wrong (%1):</source>
        <translation>错误写法（%1）：</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>正确写法：</translation>
    </message>
    <message>
        <source>Faults in content files</source>
        <translation>内容文件中的错误</translation>
    </message>
    <message>
        <source>`ventil-cli lint` and the loaders tell each fault as `file:line:column: code message`. Codes are stable; a retired one is not used again. `ventil-cli explain CODE` shows one of these sections, `ventil-cli explain --all` this page; what stands here comes from resources/diagnostics/.</source>
        <translation>`ventil-cli lint` 和读取文件的程序以 `file:line:column: code message` 的形式报告每个错误。代码固定不变；停用的代码不会再次使用。`ventil-cli explain CODE` 显示本页的其中一节，`ventil-cli explain --all` 显示整页；这里的内容来自 resources/diagnostics/。</translation>
    </message>
    <message>
        <source>%1 is found by %2</source>
        <translation>%2 识别出了 %1</translation>
    </message>
    <message>
        <source>%1 is no longer found by %2</source>
        <translation>%2 不再识别出 %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>判断正确：%1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>判断错误：%1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 labelled replies change, newly right %4, newly wrong %5; with forbidden words %6</source>
        <translation>%1：%3 条已标注的回复中有 %2 条的结果改变，新判对 %4 条，新判错 %5 条；含禁用词 %6 条</translation>
    </message>
    <message>
        <source>no file found</source>
        <translation>没有找到文件</translation>
    </message>
    <message>
        <source>%1 file, no fault</source>
        <translation>%1 个文件，没有错误</translation>
    </message>
    <message>
        <source>%1 files, no fault</source>
        <translation>%1 个文件，没有错误</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: the file is there already; nothing is overwritten</source>
        <translation>%1：文件已经存在；没有覆盖任何内容</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1：无法创建文件夹</translation>
    </message>
    <message>
        <source>there is no play &quot;%1&quot;</source>
        <translation>没有试演 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no report: the list &quot;%1&quot; has faults; see ventil-cli lint</source>
        <translation>无法生成评判报告：清单 &quot;%1&quot; 有错误；请用 ventil-cli lint 查看</translation>
    </message>
    <message>
        <source>there is no document &quot;%1&quot;; there are: %2</source>
        <translation>没有清单 &quot;%1&quot;；可用的有：%2</translation>
    </message>
    <message>
        <source>the files of &quot;%1&quot; have faults</source>
        <translation>&quot;%1&quot; 的文件有错误</translation>
    </message>
    <message>
        <source>%1, score %2, anger %3%4, %5 replies</source>
        <translation>%1，得分 %2，怒气 %3%4，回复 %5 次</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>没有结局</translation>
    </message>
    <message>
        <source>ending %1</source>
        <translation>结局 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing was played</source>
        <translation>没有进行任何试演</translation>
    </message>
    <message>
        <source>played: states %1 of %2, endings %3 of %4, reactions %5 of %6, silences %7 of %8</source>
        <translation>已试演：状态 %1 / %2，结局 %3 / %4，反应 %5 / %6，沉默 %7 / %8</translation>
    </message>
    <message>
        <source>reactions that no play brings about: lines %1</source>
        <translation>所有试演都没有触发的反应，所在行：%1</translation>
    </message>
    <message>
        <source>silences that no play waits for: lines %1</source>
        <translation>所有试演都没有等到的沉默，所在行：%1</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never holds here (%1)</source>
        <translation>这永远不会发生：它的 &quot;if&quot; 在这里从不成立（%1）</translation>
    </message>
    <message>
        <source>its &quot;if&quot; makes no difference: here it always holds (%1)</source>
        <translation>它的 &quot;if&quot; 不起作用：在这里始终成立（%1）</translation>
    </message>
    <message>
        <source>this never happens: its &quot;if&quot; never comes true in any talk (%1)</source>
        <translation>这永远不会发生：它的 &quot;if&quot; 在任何对话里都不会成立（%1）</translation>
    </message>
    <message>
        <source>the reply limit cuts every way there</source>
        <translation>回复次数上限截断了通向这里的所有路</translation>
    </message>
    <message>
        <source>the rule neither asks for anything nor forbids it</source>
        <translation>这个条目既没有要求什么，也没有禁止什么</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>这里应当是一个对象</translation>
    </message>
    <message>
        <source>this file is not read; call it %1</source>
        <translation>这个文件没有被读取；请把它改名为 %1</translation>
    </message>
    <message>
        <source>there is no mood &quot;%1&quot; (write %2=0…10 or the name of a flag)</source>
        <translation>没有情绪 &quot;%1&quot;（请写 %2=0…10，或者一个标记的名称）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a whole number from 0 to 10, not &quot;%2&quot;</source>
        <translation>&quot;%1&quot; 需要 0 到 10 的整数，而不是 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no scenario or file &quot;%1&quot;</source>
        <translation>没有名为 &quot;%1&quot; 的场景或文件</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from 0 to %2, not &quot;%3&quot;</source>
        <translation>--%1 需要 0 到 %2 的整数，而不是 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>--play names a play of a test file: --script NAME.test.yaml --play %1</source>
        <translation>--play 要写测试文件中一次试演的名称：--script NAME.test.yaml --play %1</translation>
    </message>
</context>
</TS>
