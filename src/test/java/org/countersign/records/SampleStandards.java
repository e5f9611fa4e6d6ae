package org.countersign.records;

import java.util.List;

/** Criteria as published, one a line: the standards that the sample records are about. */
public final class SampleStandards {

    /** CFACSC4: the code stands before each text. */
    static final List<String> RECOGNISE = lines("""
            C4.1.1 Recognise types of customer behaviour that are difficult to deal with.
            C4.1.2 Identify aspects of your organisation's services or products that make it difficult to deal with customers.
            C4.1.3 Identify the signs and signals that indicate a customer may be difficult to deal with.
            C4.1.4 Put yourself in your customer's position and see the situation from their point of view.
            C4.1.5 Identify reasons why your customers may be behaving in a way that is difficult to deal with.
            C4.1.6 Recognise the limits of difficult customer behaviour that your organisation will tolerate.
            C4.1.7 Identify things that you may do or say that will provoke difficult responses from your customer.
            """);

    public static final List<String> DEAL = lines("""
            C4.2.1 Listen patiently to what your customer wants to tell you.
            C4.2.2 Use direct and factual questions about your customer's feelings and what has happened to identify what might satisfy them.
            C4.2.3 Check your understanding of your customer's concerns by describing your view of the situation and options that might be available.
            C4.2.4 Express empathy with your customer without necessarily admitting fault on the part of your organisation.
            C4.2.5 Give clear statements or explanations of your organisation's position.
            C4.2.6 Agree a way forward that balances customer satisfaction with the needs of your organisation.
            C4.2.7 Enlist help from colleagues if options for action are outside of your authority.
            C4.2.8 Summarise clearly actions to be taken and reasons for those actions to complete the customer transaction.
            C4.2.9 Advise your manager or the appropriate colleagues if your customer is likely to re-open the matter with them.
            C4.2.10 Take any necessary action to protect your own safety or that of other customers or colleagues from a difficult customer.
            """);

    static final List<String> UNDERSTAND = lines("""
            C4a The types of customer behaviour that you personally find difficult to deal with.
            C4b Reasons why some aspect of your organisation's services or products may provoke difficult behaviour from customers.
            C4c Reasons why your customer's own actions may cause them to behave in a way that is difficult to deal with.
            C4d The meaning of having empathy for a customer's feelings.
            C4e Who can be asked for help when dealing with a difficult customer.
            C4f The difference between assertive, aggressive and passive behaviour.
            C4g The importance of not simply quoting your organisation's rules and procedures to counter your customer's difficult behaviour.
            C4h Your organisation's limits of what will be tolerated from difficult customers before the transaction or relationship is closed.
            C4i The importance of giving your manager or the appropriate colleagues notice of any further approaches from a difficult customer.
            C4j When it might be necessary to take action to protect your own safety or that of other customers or colleagues from a difficult customer.
            """);

    /** INSCS001: no codes are printed. */
    static final List<String> DEAL_WITH_CUSTOMERS = lines("""
            prepare for your conversations with customers
            explain your products or services, anticipating customer requests and information needs
            adapt your communication style to meet the individual needs your customers
            manage your communication environment so that your customers' focus is not interrupted by colleagues
            observe, listen and focus on your customers to read non-verbal clues about their needs and expectations
            intervene when one customer is adversely affecting the service of other customers
            identify the methods customers are using to contact your organisation
            assess the options for responding to customers and the benefits and drawbacks of each option
            choose the option that is most likely to lead to customer satisfaction
            plan your communication objectives and gather the information that you need to respond
            open the communication positively to establish rapport with customers
            respond to customer communications in writing using a format, style and tone that reflects your organisation's guidelines and service level agreements (SLAs)
            adapt your spoken, written or body language to meet the individual needs of customers
            predict customer expectations taking account of any previous exchanges with them
            summarise the key points from communications and any actions agreed
            scan social media or web portals' exchanges to identify customer questions, requests and other communications to respond to
            respond to direct queries or requests through social media or web portals' communications following organisational guidelines and service level agreements (SLAs)
            explain your products or services to customers and adapt your response to meet their needs
            anticipate your customers' requests and needs for information
            maintain a professional and respectful image when dealing with your customer
            interpret customers' feelings from the tone of their postings and respond empathetically
            use direct and effective questions to clarify customers' requests
            provide information in response to customers' questions and requests
            check the security settings of social media platforms or web portals when responding privately to your customers
            confirm that no further responses are expected by your customers when closing contact
            take opportunities to impress social media community members by seeing how you deal with customers
            follow the legal, organisational codes of practice and policies relevant to your role and the activities being carried out
            """);

    static final List<String> KNOW_ABOUT_CUSTOMERS = lines("""
            the importance of active listening to understand what your customers are saying
            your organisation's procedures and service level agreements (SLAs) that impact on how you deal with customers face to face or online
            the features and benefits of your organisation's products or services
            the body language principles that help you to interpret customers' feelings without verbal communication
            the range of behaviour methods and techniques for communication with customers
            why the expectations and behaviours of individual customers demand different responses to create rapport and achieve customer satisfaction
            the agreed and recognised signs in customer behaviours that indicate that your customer expects a particular action by you
            the importance of using a spoken, written or body language that reflects your organisation's style when communicating with customers
            the additional significance and potential risks involved in committing a communication to a permanent record format
            the potential impact of different styles on readers of a written or electronic communication
            the importance of adapting your language to meet the needs of customers who may find written communication hard to understand
            your organisation's guidelines and procedures and service level agreements (SLAs) relating to written and electronic communication
            how to operate equipment used for producing and sending written or electronic communications
            the importance of keeping your customers informed if there is a delay in responding them within service level agreements (SLAs)
            the risks associated with the confidentiality of written or electronic communications
            your organisation's conventions and accepted practices for the channel or electronic platform you are using
            your organisation's guidelines and service level agreements (SLAs) for dealing with customers through social media platforms or web portals
            the ways that your organisation communicates information to social media communities
            how to search social media for customers postings related to your organisation
            how to anticipate your customer's requests and needs when using social media platforms or web portals
            the importance of interpreting customers feelings and perceptions from postings on social media platforms or web portals
            the conventions of the social media platforms or web portals that your customers choose to use and how to align with these
            the importance of sending concise messages when using social media platforms or web portals
            how to control access to exchanges with customers using social media security settings
            how to collaborate with colleagues if more than one of you become involved in a customer exchange when using social media platforms or web portals
            how to recognise the closing step in a series of social media exchanges with a customer
            the legal, organisational, codes of practice and policies relevant to your role and the activities being carried out
            """);

    private SampleStandards() {}

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
