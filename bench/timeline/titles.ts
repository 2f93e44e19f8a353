const arabic = {
  acts: ['تعلن', 'ترفض', 'تدعو إلى', 'تؤكد', 'تحذر من', 'تستضيف', 'تبحث', 'توقّع', 'تؤجل', 'تدين'],
  things: [
    'جولة جديدة من المحادثات',
    'خطة لإعادة الإعمار',
    'اتفاق تجاري واسع',
    'وقف إطلاق النار',
    'انتخابات رئاسية مبكرة',
    'عقوبات اقتصادية إضافية',
    'مناورات عسكرية مشتركة',
    'حزمة مساعدات إنسانية عاجلة',
    'ارتفاع أسعار الوقود والغذاء',
  ],
  ends: [
    '',
    '',
    ' بعد أسابيع من التوتر',
    ' في ختام قمة استمرت يومين',
    ' بحضور وفود من عشر دول',
    ' وسط احتجاجات',
  ],
}

const english = {
  acts: [
    'announces',
    'rejects',
    'calls for',
    'confirms',
    'warns of',
    'hosts',
    'discusses',
    'signs',
    'delays',
  ],
  things: [
    'a new round of talks',
    'a plan for reconstruction',
    'a broad trade agreement',
    'a ceasefire along the border',
    'early presidential elections',
    'further economic sanctions',
    'joint military exercises',
    'an emergency aid package',
    'rising prices of fuel and food',
  ],
  ends: [
    '',
    '',
    ' after weeks of tension',
    ' at the end of a two-day summit',
    ' amid protests in the capital',
  ],
}

/** A headline of natural length (some 25 to 75 letters) whose subject is the actor. */
export function titleOf(language: 'ar' | 'en', actor: string, random: () => number): string {
  const { acts, things, ends } = language === 'ar' ? arabic : english
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  return `${actor} ${one(acts)} ${one(things)}${one(ends)}`
}
